package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.Comparator;
import java.util.List;

/** The rule that no two paths of an expression stand in each other's way. */
public final class Paths {

    private Paths() {}

    /** Refuses paths that overlap, or take one attribute for a map and for a list; attribute by attribute, by their names. */
    public static void requireDistinct(List<Path> paths) {
        List<Path> sorted =
                paths.stream().sorted(Comparator.comparing(Path::head)).toList();
        for (int second = 1; second < sorted.size(); second++) {
            for (int first = 0; first < second; first++) {
                check(sorted.get(first), sorted.get(second));
            }
        }
    }

    private static void check(Path one, Path two) {
        int common = one.commonSteps(two);
        if (common == Math.min(one.steps().size(), two.steps().size())) {
            throw refusal("overlap", one, two);
        }
        boolean oneIsName = one.steps().get(common).name() != null;
        boolean twoIsName = two.steps().get(common).name() != null;
        if (oneIsName != twoIsName) {
            throw refusal("conflict", one, two);
        }
    }

    private static ServiceFault refusal(String verb, Path one, Path two) {
        return ServiceFault.validation("Two document paths " + verb + " with each other; "
                + "must remove or rewrite one of these paths; path one: " + one + ", path two: " + two);
    }
}
