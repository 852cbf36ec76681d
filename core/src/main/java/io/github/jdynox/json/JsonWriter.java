package io.github.jdynox.json;

import io.github.jdynox.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * Writes DynamoDB's wire JSON into one growing byte array, in two levels: plain JSON for the envelope of a request, and
 * attribute values for items. Commas are put by the writer. Not safe for use by several threads at once.
 */
public final class JsonWriter {

    public JsonWriter() {
        this(512);
    }

    public JsonWriter(int capacity) {
        throw new UnsupportedOperationException();
    }

    // ---- plain JSON ----

    public JsonWriter beginObject() {
        throw new UnsupportedOperationException();
    }

    public JsonWriter endObject() {
        throw new UnsupportedOperationException();
    }

    public JsonWriter beginArray() {
        throw new UnsupportedOperationException();
    }

    public JsonWriter endArray() {
        throw new UnsupportedOperationException();
    }

    public JsonWriter name(String name) {
        throw new UnsupportedOperationException();
    }

    /** Writes a name that was encoded once, in {@link Names}. */
    public JsonWriter name(Names names, int index) {
        throw new UnsupportedOperationException();
    }

    public JsonWriter value(String value) {
        throw new UnsupportedOperationException();
    }

    public JsonWriter value(long value) {
        throw new UnsupportedOperationException();
    }

    public JsonWriter value(boolean value) {
        throw new UnsupportedOperationException();
    }

    /** Writes JSON that is well-formed already, such as an item taken from an answer. */
    public JsonWriter raw(byte[] json, int from, int to) {
        throw new UnsupportedOperationException();
    }

    // ---- attribute values ----

    public void writeNull() {
        throw new UnsupportedOperationException();
    }

    public void writeString(String value) {
        throw new UnsupportedOperationException();
    }

    public void writeInt(int value) {
        throw new UnsupportedOperationException();
    }

    public void writeLong(long value) {
        throw new UnsupportedOperationException();
    }

    /** Writes an N; NaN and the infinities, which DynamoDB does not have, are refused with IllegalArgumentException. */
    public void writeDouble(double value) {
        throw new UnsupportedOperationException();
    }

    public void writeFloat(float value) {
        throw new UnsupportedOperationException();
    }

    public void writeDecimal(BigDecimal value) {
        throw new UnsupportedOperationException();
    }

    public void writeBigInteger(BigInteger value) {
        throw new UnsupportedOperationException();
    }

    public void writeBoolean(boolean value) {
        throw new UnsupportedOperationException();
    }

    public void writeBinary(byte[] value) {
        throw new UnsupportedOperationException();
    }

    public void writeBinary(ByteBuffer value) {
        throw new UnsupportedOperationException();
    }

    /** Opens an M in front of its attributes' opening brace, which an ItemCodec (or beginObject) writes. Close with {@link #endValue()}. */
    public void beginMap() {
        throw new UnsupportedOperationException();
    }

    /** Opens an L, bracket included; close with {@link #endValue()}. */
    public void beginList() {
        throw new UnsupportedOperationException();
    }

    /** Opens an SS, NS or BS, bracket included; its elements are {@code value(String)}; close with {@link #endValue()}. */
    public void beginSet(AttributeType type) {
        throw new UnsupportedOperationException();
    }

    public void endValue() {
        throw new UnsupportedOperationException();
    }

    // ---- what was written ----

    public int length() {
        throw new UnsupportedOperationException();
    }

    /** What was written so far, without a copy: valid until the next write. */
    public ByteBuffer toByteBuffer() {
        throw new UnsupportedOperationException();
    }

    /** What was written so far, copied. */
    public byte[] toByteArray() {
        throw new UnsupportedOperationException();
    }
}
