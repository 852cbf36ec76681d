package io.github.jdynox.cli.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plain JSON object: strings, numbers, booleans, null, lists and maps, as in DynamoDB. */
final class JsonLine implements LineReader.LineForm {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public Map<String, @Nullable Object> item(String line, Place place) {
        try (JsonParser in = FACTORY.createParser(line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw place.refused("Expected a JSON object but found something else");
            }
            Map<String, @Nullable Object> item = object(in);
            if (in.nextToken() != null) {
                throw place.refused("Expected one JSON object but found more behind it");
            }
            return item;
        } catch (JsonProcessingException e) {
            throw place.refused("Expected a JSON object but it is not well-formed from column "
                    + e.getLocation().getColumnNr() + " on");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON value that stands for itself. */
    static @Nullable Object value(String json) throws IOException {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            return value(in);
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser in) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            map.put(name, value(in));
        }
        return map;
    }

    private static @Nullable Object value(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new IOException("Expected a JSON value but found none.");
        }
        return switch (token) {
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            default -> throw new IOException("Expected a JSON value but found " + token + ".");
        };
    }

    private static List<@Nullable Object> array(JsonParser in) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(in));
        }
        return list;
    }
}
