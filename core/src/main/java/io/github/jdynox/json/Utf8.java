package io.github.jdynox.json;

/** UTF-8, strictly: no overlong forms, no surrogates, nothing past U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    static boolean isValid(byte[] buf, int from, int to) {
        int p = from;
        while (p < to) {
            int length = buf[p] >= 0 ? 1 : lengthAt(buf, p, to);
            if (length == 0) {
                return false;
            }
            p += length;
        }
        return true;
    }

    /** The length of the sequence that begins here; 0 when it is malformed. */
    private static int lengthAt(byte[] buf, int p, int to) {
        int lead = buf[p] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || p + length > to) {
            return 0;
        }
        int second = buf[p + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = p + 2; i < p + length; i++) {
            if ((buf[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
