package io.github.jdynox.json;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads DynamoDB's wire JSON from bytes, in two levels: plain JSON (objects, arrays, strings, numbers) for the envelope of
 * an answer, and attribute values ({@code {"N":"42"}}) for items. Not safe for use by several threads at once; reusable.
 *
 * <p>Whatever the bytes are, a read gives the value that they hold or throws {@link DecodeException}, in time and memory
 * bounded by their length. Inside a set the typed methods ({@code readString}, {@code readInt}, ...) read its elements.
 */
public final class JsonReader {

    /** DynamoDB nests 32 levels, each of them two in JSON. */
    static final int MAX_DEPTH = 200;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long SIX_BYTES = 0xFFFF_FFFF_FFFFL;
    private static final long STRING_PREFIX = prefix("{\"S\":\"");
    private static final long NUMBER_PREFIX = prefix("{\"N\":\"");
    private static final long BINARY_PREFIX = prefix("{\"B\":\"");

    private final byte[] buf;
    private final int from;
    private final int limit;
    private int pos;

    /** Where each open object or array began, to know how deep {@link #position(int)} goes. */
    private int[] starts = new int[16];

    /** The last known name's index in each open object, -1 before the first. */
    private int[] lastNames = new int[16];

    private int depth;

    /** The type of the elements while inside a set. */
    private @Nullable AttributeType elementType;

    /** A reader of the bytes from {@code from} (inclusive) to {@code to} (exclusive). The array must not change while it reads. */
    public JsonReader(byte[] buffer, int from, int to) {
        Objects.checkFromToIndex(from, to, buffer.length);
        this.buf = buffer;
        this.from = from;
        this.limit = to;
        this.pos = from;
    }

    private static long prefix(String text) {
        byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 8);
        return (long) LONG.get(bytes, 0);
    }

    // ---- plain JSON ----

    /** Index of the next unread byte; after skipping white space where the next token begins. */
    public int position() {
        skipSpace();
        return pos;
    }

    /**
     * Goes to another place of the same bytes: a place that {@link #position()} gave. Going forward, what lies between must
     * be whole values.
     */
    public void position(int position) {
        Objects.checkFromToIndex(from, position, limit);
        while (depth > 0 && starts[depth - 1] >= position) {
            depth--;
        }
        elementType = null;
        pos = position;
    }

    public void beginObject() {
        expect('{', "an object");
        push();
    }

    /** Reads the next member's name and colon: its index, {@link Names#UNKNOWN}, or {@link Names#END} past the closing brace. */
    public int nextName(Names names) {
        if (!nextMember()) {
            return Names.END;
        }
        int top = depth - 1;
        int last = top < 0 || lastNames[top] >= names.size() ? -1 : lastNames[top];
        int index = names.size() == 0 ? Names.UNKNOWN : names.expectedAfter(last);
        if (index >= 0) {
            byte[] expected = names.encoded(index);
            int end = pos + expected.length;
            if (end <= limit && Arrays.equals(expected, 0, expected.length, buf, pos, end)) {
                pos = end;
                remember(top, index);
                return index;
            }
        }
        index = lookUp(names);
        if (index >= 0) {
            names.follow(last, index);
            remember(top, index);
        }
        return index;
    }

    private int lookUp(Names names) {
        int start = pos + 1;
        int end = StringText.endOfPlain(buf, start, limit);
        int index;
        if (end < limit && buf[end] == '"') {
            index = names.find(buf, start, end);
            pos = end + 1;
        } else {
            index = names.find(nextString());
        }
        colon();
        return index;
    }

    private void remember(int top, int index) {
        if (top >= 0) {
            lastNames[top] = index;
        }
    }

    /** Reads the next member's name and colon; null past the closing brace. */
    public @Nullable String nextName() {
        if (!nextMember()) {
            return null;
        }
        String name = nextString();
        colon();
        return name;
    }

    /** Goes to the opening quote of the next name; false past the closing brace. */
    private boolean nextMember() {
        boolean first = isFirst('{');
        int c = peek("a member name");
        if (c == '}') {
            pos++;
            pop();
            return false;
        }
        if (!first) {
            if (c != ',') {
                throw unexpected("a comma or the end of the object");
            }
            pos++;
            c = peek("a member name");
        }
        if (c != '"') {
            throw unexpected("a member name");
        }
        return true;
    }

    private void colon() {
        if (pos < limit && buf[pos] == ':') {
            pos++;
        } else {
            expect(':', "a colon");
        }
    }

    public void beginArray() {
        expect('[', "an array");
        push();
    }

    /** Goes to the next element; false past the closing bracket. */
    public boolean nextElement() {
        boolean first = isFirst('[');
        int c = peek("an element");
        if (c == ']') {
            pos++;
            pop();
            return false;
        }
        if (!first) {
            if (c != ',') {
                throw unexpected("a comma or the end of the array");
            }
            pos++;
            skipSpace();
        }
        return true;
    }

    /** True when nothing was read since the opening: told from the bytes, so that {@link #position(int)} need not keep it. */
    private boolean isFirst(char opening) {
        int at = pos - 1;
        while (at >= from && isSpace(buf[at])) {
            at--;
        }
        return at >= from && buf[at] == opening;
    }

    private void push() {
        if (depth == starts.length) {
            if (depth >= MAX_DEPTH) {
                throw tooDeep(pos - 1);
            }
            int room = Math.min(MAX_DEPTH, depth * 2);
            starts = Arrays.copyOf(starts, room);
            lastNames = Arrays.copyOf(lastNames, room);
        }
        starts[depth] = pos - 1;
        lastNames[depth] = -1;
        depth++;
    }

    private void pop() {
        if (depth > 0) {
            depth--;
        }
    }

    /** Skips one whole JSON value of any kind, checking its syntax. */
    public void skipValue() {
        skipSpace();
        pos = JsonSkip.skip(buf, pos, limit, MAX_DEPTH - depth);
    }

    /** True when the next JSON value is the literal null, which is then consumed. */
    public boolean nextIsJsonNull() {
        skipSpace();
        if (pos < limit && buf[pos] == 'n') {
            pos = JsonSkip.literal(buf, pos, limit);
            return true;
        }
        return false;
    }

    public String nextString() {
        expect('"', "a string");
        return stringFrom(pos);
    }

    /** Reads a string whose first character is at {@code start}. */
    private String stringFrom(int start) {
        int end = StringText.endOfPlain(buf, start, limit);
        if (end < limit && buf[end] == '"') {
            pos = end + 1;
            return new String(buf, start, end - start, StandardCharsets.ISO_8859_1);
        }
        end = StringText.end(buf, end, limit);
        pos = end + 1;
        return StringText.decode(buf, start, end);
    }

    public long nextLong() {
        skipSpace();
        int start = pos;
        int end = NumberText.endOfJson(buf, start, limit);
        pos = end;
        return NumberText.toLong(buf, start, end, Long.MIN_VALUE, Long.MAX_VALUE, "long");
    }

    public double nextDouble() {
        skipSpace();
        int start = pos;
        int end = NumberText.endOfJson(buf, start, limit);
        pos = end;
        return NumberText.toDouble(buf, start, end);
    }

    public boolean nextBoolean() {
        int c = peek("a boolean");
        if (c != 't' && c != 'f') {
            throw unexpected("a boolean");
        }
        pos = JsonSkip.literal(buf, pos, limit);
        return c == 't';
    }

    // ---- attribute values ----

    /** The type of the attribute value that comes next; nothing is consumed. */
    public AttributeType peekType() {
        int start = pos;
        AttributeType type = openValue();
        pos = start;
        return type;
    }

    /** True when the next attribute value is NULL, which is then consumed. */
    public boolean readNull() {
        int p = pos;
        // The type's first two characters settle it, unless the name is spelled with escapes or spaces surround it.
        if (p + 4 < limit && buf[p] == '{' && buf[p + 1] == '"' && buf[p + 2] != '\\' && buf[p + 3] != 'U') {
            return false;
        }
        if (openValue() != AttributeType.NULL) {
            pos = p;
            return false;
        }
        endNull();
        return true;
    }

    /** Reads an S; null for a NULL. */
    public @Nullable String readString() {
        if (startsWith(STRING_PREFIX)) {
            String value = stringFrom(pos + 6);
            endValue();
            return value;
        }
        if (!open(AttributeType.S)) {
            return null;
        }
        String value = nextString();
        endValue();
        return value;
    }

    /** Reads an N that is a whole number in the range of int. */
    public int readInt() {
        return (int) readWhole(Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
    }

    /** Reads an N that is a whole number in the range of long. */
    public long readLong() {
        return readWhole(Long.MIN_VALUE, Long.MAX_VALUE, "long");
    }

    /** Reads an N that is a whole number in the range of short. */
    public short readShort() {
        return (short) readWhole(Short.MIN_VALUE, Short.MAX_VALUE, "short");
    }

    /** Reads an N that is a whole number in the range of byte. */
    public byte readByte() {
        return (byte) readWhole(Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
    }

    private long readWhole(long min, long max, String type) {
        int start = openNumber();
        long value = NumberText.toLong(buf, start, pos - 1, min, max, type);
        endValue();
        return value;
    }

    /** Reads an N; one beyond the range of double is refused, digits beyond its precision are rounded off. */
    public double readDouble() {
        int start = openNumber();
        double value = NumberText.toDouble(buf, start, pos - 1);
        endValue();
        return value;
    }

    /** Reads an N; one beyond the range of float is refused, digits beyond its precision are rounded off. */
    public float readFloat() {
        int start = openNumber();
        float value = NumberText.toFloat(buf, start, pos - 1);
        endValue();
        return value;
    }

    /** Reads an N with all its digits; null for a NULL. */
    public @Nullable BigDecimal readDecimal() {
        if (!startsWith(NUMBER_PREFIX) && readNull()) {
            return null;
        }
        int start = openNumber();
        BigDecimal value = NumberText.toDecimal(buf, start, pos - 1);
        endValue();
        return value;
    }

    /** Reads an N that is a whole number of any size; null for a NULL. */
    public @Nullable BigInteger readBigInteger() {
        if (!startsWith(NUMBER_PREFIX) && readNull()) {
            return null;
        }
        int start = openNumber();
        BigInteger value = NumberText.toBigInteger(buf, start, pos - 1);
        endValue();
        return value;
    }

    /** Opens an N: gives the index of its first character and leaves the position behind its closing quote. */
    private int openNumber() {
        if (startsWith(NUMBER_PREFIX)) {
            pos += 6;
        } else {
            int start = pos;
            if (!open(AttributeType.N)) {
                throw mismatch(AttributeType.N, AttributeType.NULL, start);
            }
            expect('"', "a string");
        }
        int start = pos;
        int end = StringText.endOfPlain(buf, start, limit);
        if (end >= limit) {
            throw StringText.unended(limit);
        }
        if (buf[end] != '"') {
            throw NumberText.noNumber(start);
        }
        pos = end + 1;
        return start;
    }

    /** Reads a BOOL. */
    public boolean readBoolean() {
        int start = pos;
        if (!open(AttributeType.BOOL)) {
            throw mismatch(AttributeType.BOOL, AttributeType.NULL, start);
        }
        boolean value = nextBoolean();
        endValue();
        return value;
    }

    /** Reads a B; null for a NULL. */
    public byte @Nullable [] readBinary() {
        if (startsWith(BINARY_PREFIX)) {
            pos += 6;
        } else {
            if (!open(AttributeType.B)) {
                return null;
            }
            expect('"', "a string");
        }
        int start = pos;
        int end = StringText.endOfPlain(buf, start, limit);
        byte[] value;
        if (end < limit && buf[end] == '"') {
            value = Base64Text.decode(buf, start, end, start);
            pos = end + 1;
        } else {
            byte[] text = stringFrom(start).getBytes(StandardCharsets.UTF_8);
            value = Base64Text.decode(text, 0, text.length, start);
        }
        endValue();
        return value;
    }

    /**
     * Enters an M: the reader is then at the opening brace of its attributes, where an {@link
     * io.github.jdynox.codec.ItemCodec} reads. Close with {@link #endValue()}. False for a NULL, which is then consumed whole.
     */
    public boolean beginMap() {
        return open(AttributeType.M);
    }

    /** Enters an L, in front of its first element: go on with {@link #nextElement()}, close with {@link #endValue()}. False for a NULL. */
    public boolean beginList() {
        if (!open(AttributeType.L)) {
            return false;
        }
        beginArray();
        return true;
    }

    /**
     * Enters an SS, NS or BS, in front of its first element: go on with {@link #nextElement()} and {@code nextString()} (a
     * number's or a base64 text) or the typed method of the elements ({@code readInt()}), close with {@link #endValue()}.
     * False for a NULL.
     */
    public boolean beginSet(AttributeType type) {
        AttributeType element = SetTypes.elementOf(type);
        if (!open(type)) {
            return false;
        }
        beginArray();
        elementType = element;
        return true;
    }

    /** Consumes the closing brace of the attribute value entered last. */
    public void endValue() {
        if (elementType != null) {
            endElement();
            return;
        }
        if (pos < limit && buf[pos] == '}') {
            pos++;
            return;
        }
        int c = peek("the end of an attribute value");
        if (c == ',') {
            throw DecodeException.of("Expected one type in an attribute value but there were several", pos);
        }
        expect('}', "the end of an attribute value");
    }

    /** An element of a set has no brace of its own; the set's end is told by the bracket just read. */
    private void endElement() {
        if (buf[pos - 1] == ']') {
            elementType = null;
            endValue();
        }
    }

    private boolean startsWith(long prefix) {
        return pos + 8 <= limit && ((long) LONG.get(buf, pos) & SIX_BYTES) == prefix;
    }

    /** Opens a value of this type, in front of what it holds; false for a NULL, which is then consumed. */
    private boolean open(AttributeType expected) {
        int start = pos;
        AttributeType found = openValue();
        if (found == expected) {
            return true;
        }
        if (found == AttributeType.NULL) {
            endNull();
            return false;
        }
        throw mismatch(expected, found, start);
    }

    private AttributeType openValue() {
        int c = peek("an attribute value");
        if (elementType != null) {
            return elementType;
        }
        if (c != '{') {
            throw unexpected("an attribute value");
        }
        pos++;
        c = peek("the type of an attribute value");
        if (c == '}') {
            throw DecodeException.of("Expected the type of an attribute value but there was none", pos);
        }
        int start = pos;
        AttributeType type = TypeNames.find(nextString());
        if (type == null) {
            throw DecodeException.of("Expected the type of an attribute value but was an unknown one", start);
        }
        colon();
        skipSpace();
        return type;
    }

    private void endNull() {
        int start = pos;
        if (!nextBoolean()) {
            throw DecodeException.of("Expected true in a null (NULL) but was false", start);
        }
        endValue();
    }

    private DecodeException mismatch(AttributeType expected, AttributeType found, int start) {
        pos = start;
        return DecodeException.of("Expected " + expected.described() + " but was " + found.described(), position());
    }

    // ---- bytes ----

    private void skipSpace() {
        int p = pos;
        while (p < limit && isSpace(buf[p])) {
            p++;
        }
        pos = p;
    }

    static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The first byte of the next token, which is not consumed. */
    private int peek(String expected) {
        skipSpace();
        if (pos >= limit) {
            throw DecodeException.of("Expected " + expected + " but the JSON ended", pos);
        }
        return buf[pos];
    }

    private void expect(char token, String expected) {
        if (peek(expected) != token) {
            throw unexpected(expected);
        }
        pos++;
    }

    private DecodeException unexpected(String expected) {
        return DecodeException.of("Expected " + expected + " but was " + Tokens.described(buf[pos]), pos);
    }

    static DecodeException tooDeep(int position) {
        return DecodeException.of("Expected at most " + MAX_DEPTH + " nested levels but there were more", position);
    }
}
