package io.github.jdynox.cli.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What the text of a CSV field, or a key in plain JSON, stands for. */
public enum FieldType {
    S("a string"),
    N("a number"),
    B("a binary in base64"),
    BOOL("true or false"),
    JSON("a JSON value");

    private final String description;

    FieldType(String description) {
        this.description = description;
    }

    /** The value; IllegalArgumentException where the text is none of this type. */
    @Nullable
    public Object value(String text) {
        return switch (this) {
            case S -> text;
            case N -> new BigDecimal(text);
            case B -> ByteBuffer.wrap(Base64.getDecoder().decode(text)).asReadOnlyBuffer();
            case BOOL -> bool(text);
            case JSON -> json(text);
        };
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return text.equals("true");
    }

    private static @Nullable Object json(String text) {
        try {
            return JsonLine.value(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What it takes, for messages. */
    String description() {
        return description;
    }
}
