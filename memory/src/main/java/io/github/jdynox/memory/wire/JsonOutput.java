package io.github.jdynox.memory.wire;

import io.github.jdynox.memory.value.Decimal;
import io.github.jdynox.memory.value.Elements;
import io.github.jdynox.memory.value.Entries;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * A JSON answer being written. Own code because stored strings are UTF-8 already: they are copied, not decoded and
 * encoded again, which is most of the work of a page.
 */
public final class JsonOutput {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** What opens an attribute value, by type: brace, name and colon. */
    private static final byte[][] WRAPPERS = wrappers();

    private byte[] bytes;
    private int end;
    private boolean comma;

    private static byte[][] wrappers() {
        ValueType[] types = ValueType.values();
        byte[][] wrappers = new byte[types.length][];
        for (ValueType type : types) {
            wrappers[type.ordinal()] = ("{\"" + type + "\":").getBytes(StandardCharsets.US_ASCII);
        }
        return wrappers;
    }

    public JsonOutput() {
        this(512);
    }

    public JsonOutput(int capacity) {
        bytes = new byte[capacity];
    }

    /** The array written to; what follows {@link #length()} is undefined. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes have been written. */
    public int length() {
        return end;
    }

    /** What has been written, as text. */
    public String text() {
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }

    public JsonOutput object() {
        return open('{');
    }

    public JsonOutput endObject() {
        return close('}');
    }

    public JsonOutput array() {
        return open('[');
    }

    public JsonOutput endArray() {
        return close(']');
    }

    /** The name of an object's next member. */
    public JsonOutput name(String name) {
        separate();
        quote(name.getBytes(StandardCharsets.UTF_8));
        put(':');
        comma = false;
        return this;
    }

    public JsonOutput string(String text) {
        separate();
        quote(text.getBytes(StandardCharsets.UTF_8));
        comma = true;
        return this;
    }

    public JsonOutput number(long number) {
        return bare(Long.toString(number));
    }

    /** A number with a fraction, at least one digit of it. */
    public JsonOutput number(double number) {
        String text = BigDecimal.valueOf(number).toPlainString();
        return bare(text);
    }

    public JsonOutput bool(boolean value) {
        return bare(value ? "true" : "false");
    }

    /** Members of an object, written elsewhere. */
    public JsonOutput members(String json) {
        return bare(json);
    }

    /** An item or a key: its attributes as an object. */
    public JsonOutput item(Value item) {
        object();
        for (Entries entries = item.entries(); entries.next(); ) {
            separate();
            quote(item.bytes(), entries.nameFrom(), entries.nameTo());
            put(':');
            comma = false;
            attribute(entries.value());
        }
        return endObject();
    }

    /** An attribute value in its wrapper, such as {@code {"S":"a"}}. */
    public JsonOutput attribute(Value value) {
        ValueType type = value.type();
        separate();
        byte[] wrapper = WRAPPERS[type.ordinal()];
        put(wrapper, 0, wrapper.length);
        comma = false;
        switch (type) {
            case S -> text(value.bytes(), value.from(), value.to());
            case N -> ascii(Decimal.text(value.bytes(), value.from(), value.to()));
            case B -> base64(value.bytes(), value.from(), value.to());
            case BOOL -> bool(value.isTrue());
            case NULL -> bool(true);
            case M -> item(value);
            case L -> list(value);
            default -> set(value, type);
        }
        return endObject();
    }

    private void list(Value value) {
        array();
        for (Elements elements = value.elements(); elements.next(); ) {
            attribute(elements.value());
        }
        endArray();
    }

    private void set(Value value, ValueType type) {
        array();
        for (Elements elements = value.elements(); elements.next(); ) {
            switch (type) {
                case SS -> text(value.bytes(), elements.from(), elements.to());
                case NS -> ascii(Decimal.text(value.bytes(), elements.from(), elements.to()));
                default -> base64(value.bytes(), elements.from(), elements.to());
            }
        }
        endArray();
    }

    private void text(byte[] utf8, int from, int to) {
        separate();
        quote(utf8, from, to);
        comma = true;
    }

    private void base64(byte[] raw, int from, int to) {
        separate();
        put('"');
        byte[] encoded = Base64.getEncoder().encode(Arrays.copyOfRange(raw, from, to));
        put(encoded, 0, encoded.length);
        put('"');
        comma = true;
    }

    private void ascii(String text) {
        separate();
        reserve(text.length() + 2);
        bytes[end++] = '"';
        for (int i = 0; i < text.length(); i++) {
            bytes[end++] = (byte) text.charAt(i);
        }
        bytes[end++] = '"';
        comma = true;
    }

    private JsonOutput bare(String json) {
        separate();
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        put(utf8, 0, utf8.length);
        comma = true;
        return this;
    }

    private JsonOutput open(char bracket) {
        separate();
        put(bracket);
        comma = false;
        return this;
    }

    private JsonOutput close(char bracket) {
        put(bracket);
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            put(',');
        }
    }

    private void quote(byte[] utf8) {
        quote(utf8, 0, utf8.length);
    }

    private void quote(byte[] utf8, int from, int to) {
        reserve(to - from + 2);
        bytes[end++] = '"';
        int copied = from;
        for (int i = from; i < to; i++) {
            byte b = utf8[i];
            if ((b & 0xFF) >= 0x20 && b != '"' && b != '\\') {
                continue;
            }
            put(utf8, copied, i);
            escape(b);
            copied = i + 1;
        }
        put(utf8, copied, to);
        put('"');
    }

    private void escape(byte b) {
        put('\\');
        switch (b) {
            case '"', '\\' -> put((char) b);
            case '\n' -> put('n');
            case '\r' -> put('r');
            case '\t' -> put('t');
            default -> put(new byte[] {'u', '0', '0', HEX[b >> 4], HEX[b & 15]}, 0, 5);
        }
    }

    private void put(char ascii) {
        reserve(1);
        bytes[end++] = (byte) ascii;
    }

    private void put(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, end, to - from);
        end += to - from;
    }

    private void reserve(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more));
        }
    }
}
