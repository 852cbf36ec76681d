package io.github.jdynox.json;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
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

    /*
     * Long, for one reason: position and limit are fields that the compiler keeps in registers only while the steps of a
     * read are methods of one object. What needs no position of its own is elsewhere (Words, Name, StringText, TextDecoder,
     * NumberText, Base64Text, JsonSkip). Each typed read tries the form that DynamoDB sends, by one comparison of eight
     * bytes, and leaves every other form of the same JSON to the general way.
     */

    /** DynamoDB nests 32 levels, each of them two in JSON. */
    static final int MAX_DEPTH = 200;

    /** The length of how a short type's value begins. */
    private static final int PREFIX = 6;

    private static final long SIX_BYTES = 0xFFFF_FFFF_FFFFL;
    private static final long STRING_PREFIX = prefix("{\"S\":\"");
    private static final long NUMBER_PREFIX = prefix("{\"N\":\"");
    private static final long BOOLEAN_PREFIX = prefix("{\"BOOL\":");
    private static final long FIVE_BYTES = 0xFF_FFFF_FFFFL;
    private static final long TRUE = prefix("true}");
    private static final long FALSE = prefix("false}");
    private static final long BINARY_PREFIX = prefix("{\"B\":\"");

    /** The length of how a value of a type of one letter begins, whatever follows the colon. */
    private static final int SHORT_OPENING = 5;

    private static final long MAP_OPENING = prefix("{\"M\":");
    private static final long LIST_OPENING = prefix("{\"L\":");

    private final byte[] buf;
    private final int from;
    private final int limit;
    private int pos;

    /** Where each open object or array began, to know how deep {@link #position(int)} goes. */
    private int[] starts = new int[16];

    /** The last known name in each enclosing object or array. */
    private @Nullable Name[] lastNames = new Name[16];

    private int depth;

    /** The last known name in the innermost object; null before the first. */
    private @Nullable Name last;

    /** The names that {@link #nextName()} gave; null until it is used. */
    private @Nullable SeenNames seen;

    /** For strings that are not plain; null until there is one. */
    private @Nullable TextDecoder decoder;

    /** For short strings that repeat; null where every string is an object of its own. */
    private @Nullable SharedStrings shared;

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

    /**
     * Makes equal short strings (ASCII, at most 24 characters) one object where they come again soon: for items that are kept,
     * it takes less memory. Gives this reader.
     */
    public JsonReader sharingStrings() {
        shared = new SharedStrings();
        return this;
    }

    private static long prefix(String text) {
        byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 8);
        return Words.at(bytes, 0);
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
            pop();
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
        Name name = nextExpected(names);
        if (name != null) {
            return name.index;
        }
        if (!nextMember()) {
            return Names.END;
        }
        name = lookUp(names);
        return name == null ? Names.UNKNOWN : name.index;
    }

    /** Reads the next member's name and colon; null past the closing brace. */
    public @Nullable String nextName() {
        SeenNames kept = seen == null ? seen = new SeenNames() : seen;
        Name name = nextExpected(kept.names());
        if (name != null) {
            return name.text;
        }
        return nextMember() ? lookUp(kept) : null;
    }

    /** Reads the next member's name and colon where it is the one that came last time, or the one after that. */
    private @Nullable Name nextExpected(Names names) {
        int at = pos;
        if (at <= from || at >= limit) {
            return null;
        }
        byte before = buf[at - 1];
        if (buf[at] == '"') {
            at--;
            if (before != '{') {
                return null;
            }
        } else if (buf[at] != ',' || before == '{') {
            return null;
        }
        Name previous = last;
        if (previous == null || previous.owner != names) {
            previous = names.start;
        }
        Name expected = previous.next;
        if (!expected.isAt(buf, at, limit)) {
            // An attribute that only some items have.
            expected = expected.next;
            if (!expected.isAt(buf, at, limit)) {
                return null;
            }
        }
        pos = at + expected.length;
        last = expected;
        return expected;
    }

    /** Reads the name in front and its colon. */
    private @Nullable Name lookUp(Names names) {
        int start = pos + 1;
        int end = StringText.endOfPlain(buf, start, limit);
        Name name;
        if (end < limit && buf[end] == '"') {
            name = names.find(buf, start, end);
            pos = end + 1;
        } else {
            name = names.find(nextString());
        }
        colon();
        return name == null ? null : follow(names, name);
    }

    private String lookUp(SeenNames kept) {
        int start = pos + 1;
        int end = StringText.endOfPlain(buf, start, limit);
        if (end >= limit || buf[end] != '"') {
            String text = nextString();
            colon();
            return text;
        }
        Name name = kept.names().find(buf, start, end);
        if (name == null) {
            String text = stringFrom(start);
            colon();
            name = kept.keep(text);
            if (name == null) {
                return text;
            }
        } else {
            pos = end + 1;
            colon();
        }
        return follow(kept.names(), name).text;
    }

    private Name follow(Names names, Name name) {
        Name previous = last;
        if (previous == null || previous.owner != names) {
            previous = names.start;
        }
        previous.next = name;
        last = name;
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
            grow();
        }
        starts[depth] = pos - 1;
        lastNames[depth] = last;
        last = null;
        depth++;
    }

    private void grow() {
        if (depth >= MAX_DEPTH) {
            throw tooDeep(pos - 1);
        }
        int room = Math.min(MAX_DEPTH, depth * 2);
        starts = Arrays.copyOf(starts, room);
        lastNames = Arrays.copyOf(lastNames, room);
    }

    private void pop() {
        if (depth > 0) {
            depth--;
            last = lastNames[depth];
        }
    }

    /** Skips one whole JSON value of any kind, checking its syntax. */
    public void skipValue() {
        skipSpace();
        pos = JsonSkip.skip(buf, pos, limit, MAX_DEPTH - depth);
    }

    /** Reads one whole JSON value of any kind as the bytes that it is, checking its syntax. */
    public byte[] nextRaw() {
        int start = position();
        skipValue();
        return Arrays.copyOfRange(buf, start, pos);
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
        return stringFrom(start, StringText.endOfPlain(buf, start, limit));
    }

    private String stringFrom(int start, int end) {
        if (end < limit && buf[end] == '"') {
            pos = end + 1;
            return ascii(start, end - start);
        }
        if (end >= limit) {
            throw StringText.unended(limit);
        }
        TextDecoder texts = decoder == null ? decoder = new TextDecoder(buf, limit) : decoder;
        String text = texts.decode(start, end);
        pos = texts.end();
        return text;
    }

    @SuppressWarnings("deprecation") // for ASCII it is right, and small enough to be inlined
    private String ascii(int start, int length) {
        SharedStrings kept = shared;
        if (kept != null && length <= SharedStrings.LONGEST) {
            return kept.of(buf, start, length);
        }
        return new String(buf, 0, start, length);
    }

    public long nextLong() {
        return NumberText.toLong(jsonNumber(), Long.MIN_VALUE, Long.MAX_VALUE, "long");
    }

    public double nextDouble() {
        return NumberText.toDouble(jsonNumber());
    }

    private NumberToken jsonNumber() {
        skipSpace();
        int start = pos;
        pos = NumberText.endOfJson(buf, start, limit);
        return new NumberToken(buf, start, pos, start);
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
        if (p + 4 < limit
                && buf[p] == '{'
                && buf[p + 1] == '"'
                && buf[p + 2] != '\\'
                && buf[p + 3] != 'U'
                && buf[p + 3] != '\\') {
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
            int start = pos + PREFIX;
            int end = StringText.endOfPlain(buf, start, limit);
            // The ordinary case: ASCII, then quote and brace.
            if (end + 1 < limit && buf[end] == '"' && buf[end + 1] == '}') {
                pos = end + 2;
                return ascii(start, end - start);
            }
            return readText(start, end);
        }
        return readAnyString();
    }

    /** Reads the rest of an S whose first character is at {@code start} and whose plain characters end at {@code end}. */
    private String readText(int start, int end) {
        String value = stringFrom(start, end);
        endValue();
        return value;
    }

    private @Nullable String readAnyString() {
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
        if (startsWith(NUMBER_PREFIX)) {
            int start = pos + PREFIX;
            int p = start < limit && buf[start] == '-' ? start + 1 : start;
            long digits = p + Words.SIZE <= limit ? Words.digits(Words.at(buf, p)) : -1;
            int count = Words.before(Words.nonDigits(digits));
            if (count > 0) {
                long value = Words.number(digits, count);
                p += count;
                // Up to 19 digits never wrap round: what is beyond long becomes negative.
                int most = p + 11;
                while (p < limit && p < most && (count = buf[p] - '0') >= 0 && count <= 9) {
                    value = value * 10 + count;
                    p++;
                }
                boolean inRange = value >= 0;
                value = buf[start] == '-' ? -value : value;
                if (inRange && p + 1 < limit && buf[p] == '"' && buf[p + 1] == '}' && value >= min && value <= max) {
                    pos = p + 2;
                    return value;
                }
            }
        }
        return NumberText.toLong(numberToken(), min, max, type);
    }

    /** Reads an N; one beyond the range of double is refused, digits beyond its precision are rounded off. */
    public double readDouble() {
        return NumberText.toDouble(numberToken());
    }

    /** Reads an N; one beyond the range of float is refused, digits beyond its precision are rounded off. */
    public float readFloat() {
        return NumberText.toFloat(numberToken());
    }

    /** Reads an N with all its digits; null for a NULL. */
    public @Nullable BigDecimal readDecimal() {
        if (!startsWith(NUMBER_PREFIX) && readNull()) {
            return null;
        }
        return NumberText.toDecimal(numberToken());
    }

    /** Reads an N that is a whole number of any size; null for a NULL. */
    public @Nullable BigInteger readBigInteger() {
        if (!startsWith(NUMBER_PREFIX) && readNull()) {
            return null;
        }
        return NumberText.toBigInteger(numberToken());
    }

    /** Reads a whole N, whose text is then to be understood. */
    private NumberToken numberToken() {
        if (startsWith(NUMBER_PREFIX)) {
            pos += PREFIX;
        } else {
            int start = pos;
            if (!open(AttributeType.N)) {
                throw mismatch(AttributeType.N, AttributeType.NULL, start);
            }
            expect('"', "a string");
        }
        int start = pos;
        byte[] text = buf;
        int first = start;
        int end = StringText.endOfPlain(buf, start, limit);
        if (end < limit && buf[end] == '"') {
            pos = end + 1;
        } else {
            text = stringFrom(start).getBytes(StandardCharsets.UTF_8);
            first = 0;
            end = text.length;
        }
        endValue();
        // Made in one place, so that the compiler can keep it in registers.
        return new NumberToken(text, first, end, start);
    }

    /** Reads a BOOL. */
    public boolean readBoolean() {
        if (pos + 14 <= limit && Words.at(buf, pos) == BOOLEAN_PREFIX) {
            long literal = Words.at(buf, pos + 6) >>> 16;
            if ((literal & FIVE_BYTES) == TRUE) {
                pos += 13;
                return true;
            }
            if (literal == FALSE) {
                pos += 14;
                return false;
            }
        }
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
            pos += PREFIX;
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
        return opensWith(MAP_OPENING) || open(AttributeType.M);
    }

    /** Enters an L, in front of its first element: go on with {@link #nextElement()}, close with {@link #endValue()}. False for a NULL. */
    public boolean beginList() {
        if (!opensWith(LIST_OPENING) && !open(AttributeType.L)) {
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

    /** False inside a set, whose elements are no values. */
    private boolean startsWith(long prefix) {
        return pos + 8 <= limit && (Words.at(buf, pos) & SIX_BYTES) == prefix && elementType == null;
    }

    /** Opens a value that begins with exactly these bytes. */
    private boolean opensWith(long opening) {
        if (pos + 8 > limit || (Words.at(buf, pos) & FIVE_BYTES) != opening || elementType != null) {
            return false;
        }
        pos += SHORT_OPENING;
        return true;
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
        AttributeType type = nextType();
        if (type == null) {
            throw DecodeException.of("Expected the type of an attribute value but was an unknown one", start);
        }
        colon();
        skipSpace();
        return type;
    }

    private @Nullable AttributeType nextType() {
        int start = pos + 1;
        AttributeType type = pos + Words.SIZE <= limit ? TypeNames.find(Words.at(buf, pos)) : null;
        if (type != null) {
            pos = start + type.name().length() + 1;
            return type;
        }
        return TypeNames.find(nextString());
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
