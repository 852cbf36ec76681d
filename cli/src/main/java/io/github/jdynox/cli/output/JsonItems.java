package io.github.jdynox.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object a line; or one array of them, still an item a line, which is closed at the end alone. */
final class JsonItems implements ItemWriter {

    private final OutputStream out;
    private final JsonGenerator json;
    private final Columns columns;
    private final boolean array;
    private boolean begun;

    JsonItems(OutputStream out, Columns columns, boolean array) throws IOException {
        this.out = out;
        this.columns = columns;
        this.array = array;
        this.json = JsonText.FACTORY.createGenerator(out).configure(Feature.AUTO_CLOSE_TARGET, false);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void write(Map<String, @Nullable Object> item) throws IOException {
        if (array) {
            json.writeRaw(begun ? ",\n" : "[\n");
        }
        begun = true;
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> attribute :
                columns.ordered(item).entrySet()) {
            json.writeFieldName(attribute.getKey());
            JsonText.write(json, attribute.getValue());
        }
        json.writeEndObject();
        if (!array) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
        out.flush();
    }

    @Override
    public void end() throws IOException {
        json.flush();
        if (array) {
            out.write((begun ? "\n]\n" : "[]\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
