package io.github.jdynox.cli.profile;

import java.util.Locale;

/** Shares as people read them. */
final class Shares {

    private static final double SMALLEST = 0.001;

    private Shares() {}

    /** {@code 12.5 %}; what is there is never 0, what is missing is never 100. */
    static String percent(double share) {
        if (share > 0 && share < SMALLEST) {
            return "< 0.1 %";
        }
        if (share < 1 && share > 1 - SMALLEST) {
            return "> 99.9 %";
        }
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
