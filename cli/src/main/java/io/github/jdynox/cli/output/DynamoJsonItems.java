package io.github.jdynox.cli.output;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line {@code {"Item":{..}}} for each item, in DynamoDB's own types: the form of its export to S3, which loses nothing. */
final class DynamoJsonItems implements ItemWriter {

    private final OutputStream out;

    DynamoJsonItems(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Map<String, @Nullable Object> item) throws IOException {
        JsonWriter json = new JsonWriter(256);
        json.beginObject();
        Codecs.MAP.write(json.name("Item"), item);
        json.endObject();
        out.write(json.toByteArray());
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void end() throws IOException {
        flush();
    }
}
