package io.github.jdynox.json;

import java.util.Random;

/** Random texts over all of Unicode. */
final class Texts {

    private Texts() {}

    static String random(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int kind = random.nextInt(4);
        for (int length = random.nextInt(most + 1); length > 0; length--) {
            text.appendCodePoint(codePoint(random, kind));
        }
        return text.toString();
    }

    private static int codePoint(Random random, int kind) {
        int codePoint =
                switch (kind) {
                    case 0, 1 -> ' ' + random.nextInt(0x5F);
                    case 2 -> random.nextInt(0x250);
                    default -> random.nextInt(Character.MAX_CODE_POINT + 1);
                };
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? '\uFFFD' : codePoint;
    }
}
