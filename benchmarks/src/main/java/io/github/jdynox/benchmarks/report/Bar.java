package io.github.jdynox.benchmarks.report;

import java.util.Locale;

/**
 * What a figure was to reach, or that nothing was promised of it.
 *
 * @param what the figure is
 */
record Bar(String what, Wanted wanted, double limit) {

    /** Which side of the limit is the right one. */
    enum Wanted {
        AT_LEAST,
        AT_MOST,
        NOTHING
    }

    static Bar atLeast(double limit, String what) {
        return new Bar(what, Wanted.AT_LEAST, limit);
    }

    static Bar atMost(double limit, String what) {
        return new Bar(what, Wanted.AT_MOST, limit);
    }

    static Bar told(String what) {
        return new Bar(what, Wanted.NOTHING, 0);
    }

    /** A line with a column for each of these. */
    String row(double... reached) {
        StringBuilder row = new StringBuilder("| " + what + " | " + limitInWords() + " |");
        for (double one : reached) {
            row.append(' ').append(inWords(one)).append(" |");
        }
        return row.append('\n').toString();
    }

    private String limitInWords() {
        return switch (wanted) {
            case AT_LEAST -> String.format(Locale.ROOT, "≥ %.2f", limit);
            case AT_MOST -> String.format(Locale.ROOT, "≤ %.2f", limit);
            case NOTHING -> "";
        };
    }

    private String inWords(double reached) {
        if (Double.isNaN(reached)) {
            return "not measured";
        }
        String number = String.format(Locale.ROOT, "%.2f", reached);
        return missed(reached) ? "**" + number + ", missed**" : number;
    }

    private boolean missed(double reached) {
        return switch (wanted) {
            case AT_LEAST -> reached < limit;
            case AT_MOST -> reached > limit;
            case NOTHING -> false;
        };
    }
}
