package io.github.jdynox.memory.value;

/** A length in one to five bytes, seven bits each, low bits first. */
final class Varint {

    private Varint() {}

    static int read(byte[] bytes, int at) {
        int value = bytes[at] & 0x7F;
        for (int shift = 7; bytes[at] < 0; shift += 7) {
            at++;
            value |= (bytes[at] & 0x7F) << shift;
        }
        return value;
    }

    /** How many bytes the length at this place takes. */
    static int width(byte[] bytes, int at) {
        int width = 1;
        while (bytes[at++] < 0) {
            width++;
        }
        return width;
    }

    static int widthOf(int value) {
        int width = 1;
        while ((value >>>= 7) != 0) {
            width++;
        }
        return width;
    }

    /** Writes a length and returns the place behind it. */
    static int write(byte[] bytes, int at, int value) {
        while (value > 0x7F) {
            bytes[at++] = (byte) (value | 0x80);
            value >>>= 7;
        }
        bytes[at++] = (byte) value;
        return at;
    }
}
