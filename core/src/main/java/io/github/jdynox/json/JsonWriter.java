package io.github.jdynox.json;

import io.github.jdynox.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes DynamoDB's wire JSON into one growing byte array, in two levels: plain JSON for the envelope of a request, and
 * attribute values for items. Commas are put by the writer. Not safe for use by several threads at once.
 *
 * <p>Inside a set the typed methods ({@code writeString}, {@code writeInt}, ...) write its elements.
 */
public final class JsonWriter {

    /** One bit each tells which brackets close a value. DynamoDB takes 32 levels. */
    private static final int MAX_LEVELS = 64;

    private byte[] buf;
    private int count;

    /** The open attribute values, one bit each: 1 for one with a bracket, 0 for an M. */
    private long brackets;

    private int levels;

    /** The type of the elements while inside a set. */
    private @Nullable AttributeType elementType;

    public JsonWriter() {
        this(512);
    }

    public JsonWriter(int capacity) {
        this.buf = new byte[Math.max(16, capacity)];
    }

    // ---- plain JSON ----

    public JsonWriter beginObject() {
        separate();
        put('{');
        return this;
    }

    public JsonWriter endObject() {
        put('}');
        return this;
    }

    public JsonWriter beginArray() {
        separate();
        put('[');
        return this;
    }

    public JsonWriter endArray() {
        put(']');
        return this;
    }

    public JsonWriter name(String name) {
        separate();
        string(name);
        put(':');
        return this;
    }

    /** Writes a name that was encoded once, in {@link Names}. */
    public JsonWriter name(Names names, int index) {
        byte[] encoded = names.at(index).encoded;
        int from = isFirst() ? 1 : 0;
        bytes(encoded, from, encoded.length);
        return this;
    }

    public JsonWriter value(String value) {
        separate();
        string(value);
        return this;
    }

    public JsonWriter value(long value) {
        separate();
        digits(value);
        return this;
    }

    public JsonWriter value(boolean value) {
        separate();
        ascii(value ? "true" : "false");
        return this;
    }

    /** Writes JSON that is well-formed already, such as an item taken from an answer. */
    public JsonWriter raw(byte[] json, int from, int to) {
        Objects.checkFromToIndex(from, to, json.length);
        separate();
        bytes(json, from, to);
        return this;
    }

    // ---- attribute values ----

    /** Writes a NULL. */
    public void writeNull() {
        if (elementType != null) {
            throw new IllegalArgumentException("Expected a value in a set but was null; DynamoDB's sets hold no null.");
        }
        separate();
        ascii("{\"NULL\":true}");
    }

    /** Writes an S. */
    public void writeString(String value) {
        open(AttributeType.S);
        string(value);
        close();
    }

    /** Writes an N. */
    public void writeInt(int value) {
        writeLong(value);
    }

    /** Writes an N. */
    public void writeLong(long value) {
        open(AttributeType.N);
        put('"');
        digits(value);
        put('"');
        close();
    }

    /**
     * Writes an N; NaN and the infinities, which DynamoDB does not have, and magnitudes outside its range are refused with
     * IllegalArgumentException.
     */
    public void writeDouble(double value) {
        NumberRange.check(value);
        number(Double.toString(value));
    }

    /** Writes an N; NaN and the infinities, which DynamoDB does not have, are refused with IllegalArgumentException. */
    public void writeFloat(float value) {
        NumberRange.check(value);
        number(Float.toString(value));
    }

    /** Writes an N; more than 38 significant digits or a magnitude outside DynamoDB's range are refused with IllegalArgumentException. */
    public void writeDecimal(BigDecimal value) {
        BigDecimal number = NumberRange.check(value);
        number(Math.abs(number.scale()) <= 20 ? number.toPlainString() : number.toString());
    }

    /** Writes an N; more than 38 significant digits or a magnitude outside DynamoDB's range are refused with IllegalArgumentException. */
    public void writeBigInteger(BigInteger value) {
        NumberRange.check(value);
        number(value.toString());
    }

    private void number(String text) {
        open(AttributeType.N);
        put('"');
        ascii(text);
        put('"');
        close();
    }

    /** Writes a BOOL. */
    public void writeBoolean(boolean value) {
        open(AttributeType.BOOL);
        ascii(value ? "true" : "false");
        close();
    }

    /** Writes a B. */
    public void writeBinary(byte[] value) {
        base64(Base64.getEncoder().encode(value));
    }

    /** Writes a B of the bytes between the buffer's position and its limit; the buffer stays as it is. */
    public void writeBinary(ByteBuffer value) {
        base64(Base64.getEncoder().encode(value.duplicate()).array());
    }

    private void base64(byte[] text) {
        open(AttributeType.B);
        put('"');
        bytes(text, 0, text.length);
        put('"');
        close();
    }

    /** Opens an M in front of its attributes' opening brace, which an ItemCodec (or beginObject) writes. Close with {@link #endValue()}. */
    public void beginMap() {
        open(AttributeType.M);
        push(false);
    }

    /** Opens an L, bracket included; close with {@link #endValue()}. */
    public void beginList() {
        open(AttributeType.L);
        push(true);
        put('[');
    }

    /**
     * Opens an SS, NS or BS, bracket included; its elements are {@code value(String)} or the typed method of the elements
     * ({@code writeInt}); close with {@link #endValue()}.
     */
    public void beginSet(AttributeType type) {
        AttributeType element = SetTypes.elementOf(type);
        open(type);
        push(true);
        put('[');
        elementType = element;
    }

    /** Closes the attribute value opened last, bracket included. */
    public void endValue() {
        if (levels == 0) {
            throw new IllegalStateException("Expected an open attribute value to end but there was none.");
        }
        if ((brackets & 1) != 0) {
            put(']');
        }
        put('}');
        brackets >>>= 1;
        levels--;
        elementType = null;
    }

    private void push(boolean bracket) {
        if (levels == MAX_LEVELS) {
            throw new IllegalArgumentException("Expected at most " + MAX_LEVELS
                    + " nested levels of maps and lists but there were more; DynamoDB takes 32.");
        }
        brackets = brackets << 1 | (bracket ? 1 : 0);
        levels++;
    }

    private void open(AttributeType type) {
        separate();
        if (elementType == null) {
            byte[] opening = TypeNames.opening(type);
            bytes(opening, 0, opening.length);
        } else if (elementType != type) {
            throw new IllegalArgumentException(
                    "Expected " + elementType.described() + " in a set but was " + type.described() + ".");
        }
    }

    private void close() {
        if (elementType == null) {
            put('}');
        }
    }

    // ---- what was written ----

    /** How many bytes were written so far. */
    public int length() {
        return count;
    }

    /** What was written so far, without a copy: valid until the next write. */
    public ByteBuffer toByteBuffer() {
        return ByteBuffer.wrap(buf, 0, count);
    }

    /** What was written so far, copied. */
    public byte[] toByteArray() {
        return Arrays.copyOf(buf, count);
    }

    // ---- bytes ----

    /** Puts a comma unless this is the first in its place. */
    private void separate() {
        if (!isFirst()) {
            put(',');
        }
    }

    /** Whether nothing needs a comma here: told from the byte before, so that no nesting need be kept. */
    private boolean isFirst() {
        if (count == 0) {
            return true;
        }
        byte last = buf[count - 1];
        return last == '{' || last == '[' || last == ':';
    }

    private void string(String value) {
        int length = value.length();
        // A character takes at most six bytes, as an escape.
        room(length * 6L + 2);
        buf[count++] = '"';
        int p = count;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                buf[p++] = (byte) c;
            } else if (c < 0x80) {
                p = escape(c, p);
            } else if (c < 0x800) {
                buf[p++] = (byte) (0xC0 | c >> 6);
                buf[p++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                buf[p++] = (byte) (0xE0 | c >> 12);
                buf[p++] = (byte) (0x80 | c >> 6 & 0x3F);
                buf[p++] = (byte) (0x80 | c & 0x3F);
            } else {
                p = surrogates(value, i++, p);
            }
        }
        count = p;
        put('"');
    }

    private int escape(char c, int at) {
        int p = at;
        int letter = "\b\f\n\r\t\"\\".indexOf(c);
        if (letter >= 0) {
            buf[p++] = '\\';
            buf[p++] = (byte) "bfnrt\"\\".charAt(letter);
        } else if (c == 0x7F) {
            buf[p++] = (byte) c;
        } else {
            buf[p++] = '\\';
            buf[p++] = 'u';
            buf[p++] = '0';
            buf[p++] = '0';
            buf[p++] = (byte) Character.forDigit(c >> 4, 16);
            buf[p++] = (byte) Character.forDigit(c & 15, 16);
        }
        return p;
    }

    private int surrogates(String value, int index, int at) {
        int p = at;
        int codePoint = value.codePointAt(index);
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new IllegalArgumentException(
                    "Expected text that Unicode allows but found half a surrogate pair at index " + index + ".");
        }
        buf[p++] = (byte) (0xF0 | codePoint >> 18);
        buf[p++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        buf[p++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        buf[p++] = (byte) (0x80 | codePoint & 0x3F);
        return p;
    }

    private void digits(long value) {
        ascii(Long.toString(value));
    }

    @SuppressWarnings("deprecation") // the one way to copy the low bytes of an ASCII text without an array in between
    private void ascii(String text) {
        int length = text.length();
        room(length);
        text.getBytes(0, length, buf, count);
        count += length;
    }

    private void bytes(byte[] bytes, int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, buf, count, to - from);
        count += to - from;
    }

    private void put(char c) {
        if (count == buf.length) {
            room(1);
        }
        buf[count++] = (byte) c;
    }

    private void room(long more) {
        long needed = count + more;
        if (needed > buf.length) {
            if (needed > Integer.MAX_VALUE - 8) {
                throw new IllegalArgumentException("Expected a request of less than 2 GB but it was larger.");
            }
            buf = Arrays.copyOf(buf, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, buf.length * 2L)));
        }
    }
}
