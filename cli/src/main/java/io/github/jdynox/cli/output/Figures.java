package io.github.jdynox.cli.output;

import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.TotalMetrics;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
public final class Figures {

    private Figures() {}

    /** What writing so many items cost, on one line. */
    public static String ofWrites(long items, TotalMetrics metrics) {
        return String.join(
                ", ",
                count(items, "item") + " written",
                units(metrics.totalWcu()) + " WCU",
                count(metrics.totalRequests(), "request"),
                retries(metrics.totalRetries()),
                duration(metrics.totalDurationMs()));
    }

    private static String retries(long retries) {
        return retries == 1 ? "1 retry" : count(retries) + " retries";
    }

    /** {@code 135,233}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 request}, {@code 1,204 requests}. */
    public static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Capacity units, which come in halves: {@code 1,283.5}. */
    public static String units(double units) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(units);
    }

    /** {@code 12 ms}, {@code 1.24 s}, {@code 3 min 20 s}. */
    public static String duration(double millis) {
        long whole = Math.round(millis);
        if (whole < 1_000) {
            return whole + " ms";
        }
        if (whole < 60_000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1_000);
        }
        long seconds = Math.round(millis / 1_000);
        return count(seconds / 60) + " min " + seconds % 60 + " s";
    }

    /** A time to come, of which more than this is not known: {@code 21 s}, {@code 3 min}, {@code 2 h 5 min}. */
    public static String about(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        if (seconds < 120) {
            return seconds + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 60 ? minutes + " min" : count(minutes / 60) + " h " + minutes % 60 + " min";
    }

    /** A ratio: {@code 1.9x}. */
    public static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1fx", ratio);
    }

    /** What a read cost, on one line. */
    public static String ofRead(Metrics metrics) {
        return String.join(
                ", ",
                count(metrics.itemsCount(), "item"),
                count(metrics.scannedCount()) + " scanned",
                units(metrics.consumedRcu()) + " RCU",
                count(metrics.requests(), "request"),
                retries(metrics.retries()),
                duration(metrics.durationMs()));
    }
}
