package io.github.jdynox.json;

import io.github.jdynox.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads DynamoDB's wire JSON from bytes, in two levels: plain JSON (objects, arrays, strings, numbers) for the envelope of
 * an answer, and attribute values ({@code {"N":"42"}}) for items. Not safe for use by several threads at once; reusable.
 */
public final class JsonReader {

    /** A reader of the bytes from {@code from} (inclusive) to {@code to} (exclusive). The array must not change while it reads. */
    public JsonReader(byte[] buffer, int from, int to) {
        throw new UnsupportedOperationException();
    }

    // ---- plain JSON ----

    /** Index of the next unread byte; after skipping white space where the next token begins. */
    public int position() {
        throw new UnsupportedOperationException();
    }

    /** Goes to another place of the same bytes: a place that {@link #position()} gave. */
    public void position(int position) {
        throw new UnsupportedOperationException();
    }

    public void beginObject() {
        throw new UnsupportedOperationException();
    }

    /** Reads the next member's name and colon: its index, {@link Names#UNKNOWN}, or {@link Names#END} past the closing brace. */
    public int nextName(Names names) {
        throw new UnsupportedOperationException();
    }

    /** Reads the next member's name and colon; null past the closing brace. */
    public @Nullable String nextName() {
        throw new UnsupportedOperationException();
    }

    public void beginArray() {
        throw new UnsupportedOperationException();
    }

    /** Goes to the next element; false past the closing bracket. */
    public boolean nextElement() {
        throw new UnsupportedOperationException();
    }

    /** Skips one whole JSON value of any kind, checking its syntax. */
    public void skipValue() {
        throw new UnsupportedOperationException();
    }

    /** True when the next JSON value is the literal null, which is then consumed. */
    public boolean nextIsJsonNull() {
        throw new UnsupportedOperationException();
    }

    public String nextString() {
        throw new UnsupportedOperationException();
    }

    public long nextLong() {
        throw new UnsupportedOperationException();
    }

    public double nextDouble() {
        throw new UnsupportedOperationException();
    }

    public boolean nextBoolean() {
        throw new UnsupportedOperationException();
    }

    // ---- attribute values ----

    /** The type of the attribute value that comes next; nothing is consumed. */
    public AttributeType peekType() {
        throw new UnsupportedOperationException();
    }

    /** True when the next attribute value is NULL, which is then consumed. */
    public boolean readNull() {
        throw new UnsupportedOperationException();
    }

    /** Reads an S; null for a NULL. */
    public @Nullable String readString() {
        throw new UnsupportedOperationException();
    }

    /** Reads an N that is a whole number in the range of int. */
    public int readInt() {
        throw new UnsupportedOperationException();
    }

    public long readLong() {
        throw new UnsupportedOperationException();
    }

    public short readShort() {
        throw new UnsupportedOperationException();
    }

    public byte readByte() {
        throw new UnsupportedOperationException();
    }

    public double readDouble() {
        throw new UnsupportedOperationException();
    }

    public float readFloat() {
        throw new UnsupportedOperationException();
    }

    /** Reads an N with all its digits; null for a NULL. */
    public @Nullable BigDecimal readDecimal() {
        throw new UnsupportedOperationException();
    }

    public @Nullable BigInteger readBigInteger() {
        throw new UnsupportedOperationException();
    }

    /** Reads a BOOL. */
    public boolean readBoolean() {
        throw new UnsupportedOperationException();
    }

    /** Reads a B; null for a NULL. */
    public byte @Nullable [] readBinary() {
        throw new UnsupportedOperationException();
    }

    /**
     * Enters an M: the reader is then at the opening brace of its attributes, where an {@link
     * io.github.jdynox.codec.ItemCodec} reads. Close with {@link #endValue()}. False for a NULL, which is then consumed whole.
     */
    public boolean beginMap() {
        throw new UnsupportedOperationException();
    }

    /** Enters an L, in front of its first element: go on with {@link #nextElement()}, close with {@link #endValue()}. False for a NULL. */
    public boolean beginList() {
        throw new UnsupportedOperationException();
    }

    /**
     * Enters an SS, NS or BS, in front of its first element: go on with {@link #nextElement()} and {@code nextString()} (a
     * number's or a base64 text), close with {@link #endValue()}. False for a NULL.
     */
    public boolean beginSet(AttributeType type) {
        throw new UnsupportedOperationException();
    }

    /** Consumes the closing brace of the attribute value entered last. */
    public void endValue() {
        throw new UnsupportedOperationException();
    }
}
