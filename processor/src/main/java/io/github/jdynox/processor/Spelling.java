package io.github.jdynox.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which name was meant. */
final class Spelling {

    private Spelling() {}

    /** The end of a message: {@code did you mean "email"?}, or all the names where none is near. */
    static String suggest(String found, Collection<String> names) {
        int farthest = (found.length() + 2) / 3;
        return names.stream()
                .filter(name -> distance(found, name) <= farthest)
                .min(Comparator.comparingInt(name -> distance(found, name)))
                .map(name -> "did you mean \"" + name + "\"?")
                .orElseGet(() -> "name one of " + String.join(", ", names) + ".");
    }

    /** The edit distance, with case counting for nothing. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
