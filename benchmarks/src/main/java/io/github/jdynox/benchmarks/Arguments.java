package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.process.Jdk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What {@link Benchmarks} was asked to do.
 *
 * @param adds whether what was measured before stays beside what is measured now
 * @param limit after which a process is killed
 */
record Arguments(
        Path folder, int rounds, boolean quick, boolean adds, Duration limit, List<Jdk> jdks, List<String> groups) {

    private static final int ROUNDS = 5;
    private static final Duration LIMIT = Duration.ofMinutes(15);

    static Arguments parse(String... args) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(args));
        if (left.isEmpty()) {
            throw new IllegalArgumentException("Expected a folder, or jmh and its arguments");
        }
        Path folder = Path.of(left.remove());
        boolean quick = "quick".equals(left.peek());
        int rounds = quick ? 1 : ROUNDS;
        if (quick) {
            left.remove();
        } else if (!left.isEmpty() && left.element().matches("\\d+")) {
            rounds = Integer.parseInt(left.remove());
        }
        boolean adds = false;
        Duration limit = LIMIT;
        List<Jdk> jdks = new ArrayList<>(List.of(Jdk.current()));
        List<String> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.remove();
            switch (next) {
                case "--jdk" -> jdks.add(Jdk.of(Path.of(value(left, "Expected a JDK's home after --jdk"))));
                case "--add" -> adds = true;
                case "--limit" -> limit = minutes(value(left, "Expected minutes after --limit"));
                default -> groups.add(next);
            }
        }
        return new Arguments(folder, rounds, quick, adds, limit, List.copyOf(jdks), List.copyOf(groups));
    }

    private static String value(Deque<String> left, String expected) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(expected);
        }
        return left.remove();
    }

    private static Duration minutes(String value) {
        if (!value.matches("[1-9]\\d{0,4}")) {
            throw new IllegalArgumentException("Expected minutes after --limit but got " + value);
        }
        return Duration.ofMinutes(Integer.parseInt(value));
    }
}
