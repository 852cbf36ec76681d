package io.github.jdynox.cli.output;

import java.util.Locale;

/** Amounts of bytes as people read them. */
public final class Bytes {

    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB", "PB"};

    private Bytes() {}

    /** As {@link #of(double)}. */
    public static String of(long bytes) {
        return of((double) bytes);
    }

    /** {@code 512 B}, {@code 13.3 MB}: in units of 1,024, as DynamoDB counts them. */
    public static String of(double bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1_024 && unit < UNITS.length - 1) {
            amount /= 1_024;
            unit++;
        }
        boolean whole = unit == 0 || amount >= 100 || amount == Math.rint(amount);
        return String.format(Locale.ROOT, whole ? "%,.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }
}
