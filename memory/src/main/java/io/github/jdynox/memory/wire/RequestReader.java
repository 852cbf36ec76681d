package io.github.jdynox.memory.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.jdynox.memory.fault.ServiceFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a request's JSON by its shape and checks the shape's rules. Members the shape does not know are skipped. */
public final class RequestReader {

    /** The parser's own limit would refuse long names before they can be called too long. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(StreamReadConstraints.DEFAULT_MAX_STRING_LEN)
                    .build())
            .build();

    private RequestReader() {}

    /** The request in the given part of an array. */
    public static Members read(Shape.Structure shape, byte[] body, int from, int length) {
        Members request;
        try (JsonParser parser = JSON.createParser(body, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw ServiceFault.serialization(null);
            }
            request = structure(parser, shape);
            if (parser.nextToken() != null) {
                throw ServiceFault.serialization(null);
            }
        } catch (IOException notJson) {
            throw ServiceFault.serialization(null);
        }
        RequestRules.check(request, shape);
        return request;
    }

    private static Members structure(JsonParser parser, Shape.Structure shape) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            Shape.Member member = shape.members().get(name);
            if (member == null || token == JsonToken.VALUE_NULL) {
                parser.skipChildren();
                continue;
            }
            values.put(name, value(parser, member.shape(), true));
        }
        return new Members(shape.name(), values);
    }

    private static Object value(JsonParser parser, Shape shape, boolean field) throws IOException {
        if (shape instanceof Shape.Text) {
            return Scalars.text(parser);
        }
        if (shape instanceof Shape.Whole whole) {
            return Scalars.whole(parser, whole.type());
        }
        if (shape instanceof Shape.Flag) {
            return Scalars.bool(parser);
        }
        if (shape instanceof Shape.Sequence sequence) {
            return list(parser, sequence);
        }
        if (shape instanceof Shape.Dictionary dictionary) {
            return map(parser, dictionary);
        }
        if (shape instanceof Shape.AttributeMap) {
            Scalars.requireMap(parser.currentToken(), "com.amazonaws.dynamodb.v20120810.AttributeValue");
            return new AttributeReader(parser).attributes();
        }
        if (shape instanceof Shape.Structure structure) {
            requireStructure(parser.currentToken(), structure.name(), field);
            return structure(parser, structure);
        }
        requireStructure(parser.currentToken(), "AttributeValue", field);
        return new AttributeReader(parser).attribute();
    }

    private static List<@Nullable Object> list(JsonParser parser, Shape.Sequence shape) throws IOException {
        Scalars.requireArray(parser.currentToken());
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                list.add(value(parser, shape.element(), false));
            }
        }
        return list;
    }

    private static Map<String, Object> map(JsonParser parser, Shape.Dictionary shape) throws IOException {
        Scalars.requireMap(parser.currentToken(), shape.type());
        Map<String, Object> map = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                map.put(name, value(parser, shape.value(), false));
            }
        }
        return map;
    }

    private static void requireStructure(JsonToken token, String name, boolean field) {
        switch (token) {
            case START_OBJECT -> {}
            case START_ARRAY -> throw ServiceFault.serialization(
                    "Unrecognized collection type class com.amazonaws.dynamodb.v20120810." + name);
            default -> throw ServiceFault.serialization(
                    field ? "Unexpected field type" : "Unexpected value type in payload");
        }
    }
}
