package io.github.jdynox.benchmarks.page;

import java.util.Random;

/** Chance that falls the same way every time. */
final class Dice {

    private static final String CONSONANTS = "bcdfghklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final Random random = new Random(42);

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    long longUpTo(long bound) {
        return Math.floorMod(random.nextLong(), bound);
    }

    double fraction() {
        return random.nextDouble();
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Four to eight letters that can be spoken. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + upTo(3); i++) {
            word.append(CONSONANTS.charAt(upTo(16))).append(VOWELS.charAt(upTo(5)));
        }
        return word.toString();
    }
}
