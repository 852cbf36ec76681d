package io.github.jdynox.json;

import io.github.jdynox.DecodeException;
import java.util.regex.Pattern;

/**
 * The place of a byte within an item, as a path through its attributes: {@code $.lines[2].quantity}. It is found by reading
 * the item again, so that reading one for the first time has nothing to keep.
 */
public final class WirePath {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private final JsonReader in;
    private final int position;
    private final StringBuilder path = new StringBuilder("$");

    private WirePath(JsonReader in, int position) {
        this.in = in;
        this.position = position;
    }

    /**
     * The path of the attribute value that holds a byte. Names that are no words are quoted: {@code $["first name"]}. Where
     * the item is malformed, the path goes as far as it can be read; it never throws.
     *
     * @param buffer the bytes being read
     * @param itemStart the index of the opening brace of the item's attributes
     * @param position the index of the byte, such as {@link DecodeException#position()}
     */
    public static String at(byte[] buffer, int itemStart, int position) {
        if (itemStart < 0 || position < itemStart || position > buffer.length) {
            return "$";
        }
        WirePath found = new WirePath(new JsonReader(buffer, itemStart, buffer.length), position);
        try {
            found.attributes();
        } catch (DecodeException malformed) {
            // The path up to the malformed place is the answer.
        }
        return found.path.toString();
    }

    /** Follows the member that reaches beyond the position; the reader stands before the opening brace. */
    private void attributes() {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.position() > position) {
                return;
            }
            int length = path.length();
            append(name);
            if (reaches()) {
                value();
                return;
            }
            path.setLength(length);
        }
    }

    /** Whether the next JSON value ends behind the position, or is malformed before its end. The reader stays in front of it. */
    private boolean reaches() {
        int start = in.position();
        try {
            in.skipValue();
        } catch (DecodeException malformed) {
            in.position(start);
            return true;
        }
        int end = in.position();
        if (end > position) {
            in.position(start);
            return true;
        }
        return false;
    }

    private void value() {
        switch (in.peekType()) {
            case M -> {
                in.beginMap();
                if (in.position() <= position) {
                    attributes();
                }
            }
            case L -> {
                in.beginList();
                elements();
            }
            case SS, NS, BS -> {
                in.beginSet(in.peekType());
                elements();
            }
            default -> {
                // The place is in this value itself.
            }
        }
    }

    private void elements() {
        int index = 0;
        while (in.nextElement()) {
            if (in.position() > position) {
                return;
            }
            int length = path.length();
            path.append('[').append(index++).append(']');
            if (reaches()) {
                value();
                return;
            }
            path.setLength(length);
        }
    }

    private void append(String name) {
        if (PLAIN.matcher(name).matches()) {
            path.append('.').append(name);
        } else {
            path.append("[\"")
                    .append(name.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"]");
        }
    }
}
