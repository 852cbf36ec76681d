package io.github.jdynox.cli.file;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {"Item":{..}}}, in DynamoDB's own types. */
final class DynamoJsonLine implements LineReader.LineForm {

    @Override
    public Map<String, @Nullable Object> item(String line, Place place) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        try {
            return item(new JsonReader(json, 0, json.length), place);
        } catch (DecodeException e) {
            throw place.refused("Expected {\"Item\":{..}} with DynamoDB's types but found something else");
        }
    }

    private static Map<String, @Nullable Object> item(JsonReader in, Place place) {
        in.beginObject();
        if (!"Item".equals(in.nextName())) {
            throw place.refused("Expected {\"Item\":{..}} but found no Item");
        }
        Map<String, @Nullable Object> item = Codecs.MAP.read(in);
        if (in.nextName() != null) {
            throw place.refused("Expected {\"Item\":{..}} but found more behind the Item");
        }
        return item;
    }
}
