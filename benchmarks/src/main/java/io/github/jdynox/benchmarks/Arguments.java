package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.process.Jdk;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What {@link Benchmarks} was asked to do. */
record Arguments(Path folder, int rounds, boolean quick, List<Jdk> jdks, List<String> groups) {

    private static final int ROUNDS = 5;

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
        List<Jdk> jdks = new ArrayList<>(List.of(Jdk.current()));
        List<String> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            String next = left.remove();
            if (!next.equals("--jdk")) {
                groups.add(next);
            } else if (left.isEmpty()) {
                throw new IllegalArgumentException("Expected a JDK's home after --jdk");
            } else {
                jdks.add(Jdk.of(Path.of(left.remove())));
            }
        }
        return new Arguments(folder, rounds, quick, List.copyOf(jdks), List.copyOf(groups));
    }
}
