package io.github.jdynox.memory.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Decimal;
import io.github.jdynox.memory.value.Nesting;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads attribute values from JSON into their stored form and keeps the first fault in them. */
final class AttributeReader {

    private static final String INVALID = "One or more parameter values were invalid: ";

    private final JsonParser parser;
    private final ValueWriter writer = new ValueWriter(256);
    private @Nullable String fault;

    AttributeReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads an object of named values; the parser stands on its opening brace. */
    Attributes attributes() throws IOException {
        String faultName = null;
        int mark = writer.open(ValueType.M);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            name(name);
            value(1);
            if (fault != null && faultName == null) {
                faultName = name;
            }
        }
        writer.closeMap(mark);
        return new Attributes(writer.value(), fault, faultName);
    }

    /** Reads one value; the parser stands on its opening brace. */
    Attribute attribute() throws IOException {
        value(1);
        return new Attribute(writer.value(), fault);
    }

    private void value(int depth) throws IOException {
        requireValueObject();
        if (depth > Nesting.MAX) {
            fault(Nesting.TOO_DEEP);
        }
        int start = writer.position();
        int types = 0;
        int end = start;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            ValueType type = typeOf(name);
            if (type == null || token == JsonToken.VALUE_NULL) {
                parser.skipChildren();
                continue;
            }
            typed(type, token, depth);
            types++;
            end = types == 1 ? writer.position() : end;
            writer.rewind(end);
        }
        if (types == 0) {
            writer.nothing();
            fault("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes");
        } else if (types > 1) {
            fault("Supplied AttributeValue has more than one datatypes set, "
                    + "must contain exactly one of the supported datatypes");
        }
    }

    private void requireValueObject() {
        switch (parser.currentToken()) {
            case START_OBJECT, VALUE_NULL -> {}
            case START_ARRAY -> throw ServiceFault.serialization(
                    "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue");
            default -> throw ServiceFault.serialization("Unexpected value type in payload");
        }
    }

    private static @Nullable ValueType typeOf(String name) {
        return switch (name) {
            case "S" -> ValueType.S;
            case "N" -> ValueType.N;
            case "B" -> ValueType.B;
            case "BOOL" -> ValueType.BOOL;
            case "NULL" -> ValueType.NULL;
            case "SS" -> ValueType.SS;
            case "NS" -> ValueType.NS;
            case "BS" -> ValueType.BS;
            case "L" -> ValueType.L;
            case "M" -> ValueType.M;
            default -> null;
        };
    }

    private void typed(ValueType type, JsonToken token, int depth) throws IOException {
        switch (type) {
            case S, N, B -> writer.scalar(type, payload(type, token));
            case BOOL -> writer.bool(Scalars.bool(parser));
            case NULL -> {
                if (!Scalars.bool(parser)) {
                    fault(INVALID + "Null attribute value types must have the value of true");
                }
                writer.nothing();
            }
            case L -> list(token, depth);
            case M -> map(token, depth);
            default -> set(type, token);
        }
    }

    private byte[] payload(ValueType element, JsonToken token) throws IOException {
        if (element == ValueType.B) {
            return Scalars.blob(parser, token);
        }
        String text = Scalars.text(parser);
        return element == ValueType.S ? text.getBytes(StandardCharsets.UTF_8) : decimal(text);
    }

    private byte[] decimal(String text) {
        try {
            return Decimal.parse(text);
        } catch (ServiceFault notANumber) {
            fault(String.valueOf(notANumber.getMessage()));
            return new byte[0];
        }
    }

    private void list(JsonToken token, int depth) throws IOException {
        Scalars.requireArray(token);
        int mark = writer.open(ValueType.L);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(depth + 1);
        }
        writer.closeList(mark);
    }

    private void map(JsonToken token, int depth) throws IOException {
        Scalars.requireMap(token, "com.amazonaws.dynamodb.v20120810.AttributeValue");
        int mark = writer.open(ValueType.M);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            name(name);
            value(depth + 1);
        }
        writer.closeMap(mark);
    }

    private void name(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        String wrong = AttributeNames.fault(utf8.length);
        if (wrong != null) {
            fault(wrong);
        }
        writer.block(utf8);
    }

    private void set(ValueType type, JsonToken token) throws IOException {
        Scalars.requireArray(token);
        int mark = writer.open(type);
        List<String> shown = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            writer.block(payload(type.element(), parser.currentToken()));
            shown.add(parser.getText());
        }
        boolean distinct = writer.closeSet(mark);
        if (shown.isEmpty()) {
            fault(INVALID + emptySet(type));
        } else if (!distinct) {
            fault(repeated(type, shown));
        }
    }

    private static String emptySet(ValueType type) {
        return switch (type) {
            case SS -> "An string set  may not be empty";
            case NS -> "An number set  may not be empty";
            default -> "Binary sets should not be empty";
        };
    }

    private static String repeated(ValueType type, List<String> shown) {
        return switch (type) {
            case SS -> INVALID + "Input collection " + shown + " contains duplicates.";
            case NS -> "Input collection contains duplicates";
            default -> INVALID + "Input collection " + shown + "of type BS contains duplicates.";
        };
    }

    private void fault(String message) {
        if (fault == null) {
            fault = message;
        }
    }
}
