package io.github.jdynox.conformance;

import java.util.Map;
import java.util.stream.Collectors;

/** The CreateTable requests of {@code tables.txt}, by name. */
final class Tables {

    private static final Map<String, String> BY_NAME = ExchangeFile.lines("tables.txt").stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

    private Tables() {}

    static String json(String name) {
        String json = BY_NAME.get(name);
        if (json == null) {
            throw new IllegalArgumentException("tables.txt has no table " + name);
        }
        return json;
    }
}
