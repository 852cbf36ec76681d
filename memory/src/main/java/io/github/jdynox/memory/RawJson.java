package io.github.jdynox.memory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.jdynox.memory.wire.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** JSON taken apart one level at a time: the parts stay the text they are. Not JSON is an {@link IOException}. */
final class RawJson {

    /** The endpoint limits what comes in; what the engine gives may be longer. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private RawJson() {}

    /** The members of an object, in order; an object's text or nothing else. */
    static Map<String, String> members(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            require(parser, parser.nextToken(), JsonToken.START_OBJECT);
            Map<String, String> members = new LinkedHashMap<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                members.put(name, value(parser, json));
            }
            require(parser, parser.currentToken(), JsonToken.END_OBJECT);
            require(parser, parser.nextToken(), null);
            return members;
        }
    }

    /** The elements of an array, in order. */
    static List<String> elements(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            require(parser, parser.nextToken(), JsonToken.START_ARRAY);
            List<String> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser, json));
            }
            return elements;
        }
    }

    /** The text that a string stands for. */
    static String string(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            require(parser, parser.nextToken(), JsonToken.VALUE_STRING);
            return parser.getText();
        }
    }

    /** The object with these members. */
    static String object(Map<String, String> members) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        members.forEach((name, value) -> json.add(quoted(name) + ":" + value));
        return json.toString();
    }

    /** The array of these elements. */
    static String array(List<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }

    /** A text as a JSON string. */
    static String quoted(String text) {
        return new JsonOutput().string(text).text();
    }

    private static String value(JsonParser parser, String json) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.finishToken();
        parser.skipChildren();
        return json.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    private static void require(JsonParser parser, @Nullable JsonToken found, @Nullable JsonToken expected)
            throws IOException {
        if (found != expected) {
            throw new IOException("Expected " + (expected == null ? "the end" : expected) + " but found " + found
                    + " at column " + parser.currentTokenLocation().getColumnNr() + ".");
        }
    }
}
