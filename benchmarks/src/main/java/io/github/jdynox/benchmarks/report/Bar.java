package io.github.jdynox.benchmarks.report;

import java.util.Locale;

/**
 * One thing that was to be reached.
 *
 * @param what is compared
 * @param wanted the ratio to reach: at least it, or at most it
 * @param reached what was measured; NaN where nothing was
 */
record Bar(String what, boolean atLeast, double wanted, double reached) {

    static Bar atLeast(double wanted, String what, double reached) {
        return new Bar(what, true, wanted, reached);
    }

    static Bar atMost(double wanted, String what, double reached) {
        return new Bar(what, false, wanted, reached);
    }

    private String verdict() {
        if (Double.isNaN(reached)) {
            return "not measured";
        }
        return (atLeast ? reached >= wanted : reached <= wanted) ? "yes" : "**no**";
    }

    String row() {
        return String.format(
                Locale.ROOT, "| %s | %s %.2f | %.2f | %s |", what, atLeast ? "≥" : "≤", wanted, reached, verdict());
    }
}
