package io.github.jdynox.cli.output;

import java.util.Locale;

/** How much of something is done, as a bar of one line: {@code ━━━━━━╸─────}. */
public final class BarText {

    private BarText() {}

    /** A share from 0 to 1, in half columns. */
    public static String of(double share, int columns) {
        int halves = (int) (Math.max(0, Math.min(1, share)) * 2 * columns);
        boolean half = halves % 2 == 1;
        return "━".repeat(halves / 2) + (half ? "╸" : "") + "─".repeat(columns - (halves + 1) / 2);
    }

    /** {@code 46 %}, in four columns. It says 100 only when all is done. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%2.0f %%", share >= 1 ? 100 : Math.floor(share * 100));
    }
}
