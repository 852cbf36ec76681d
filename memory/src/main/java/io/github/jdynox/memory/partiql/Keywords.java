package io.github.jdynox.memory.partiql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that no name in a statement may be unless it is quoted, in whatever case. */
final class Keywords {

    private static final Set<String> WORDS = read();

    private Keywords() {}

    static boolean contains(String word) {
        return WORDS.contains(word.toUpperCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (InputStream stream = Keywords.class.getResourceAsStream("keywords.txt")) {
            if (stream == null) {
                throw new IllegalStateException("Expected keywords.txt beside Keywords, found none");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
