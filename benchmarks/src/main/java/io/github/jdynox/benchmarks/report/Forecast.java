package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long a run will take, by how long the same processes took before. */
public final class Forecast {

    private double seconds;
    private int unknown;

    private Forecast() {}

    /** A line a group, and one for all. */
    public static String of(Measurements all, List<Turn> turns) {
        Map<String, Forecast> groups = new LinkedHashMap<>();
        Forecast sum = new Forecast();
        for (Turn turn : turns) {
            double seconds =
                    all.of(Entry.runtimeOf(turn.runtime())).seconds(turn.cell().name());
            groups.computeIfAbsent(turn.cell().group(), group -> new Forecast()).add(seconds);
            sum.add(seconds);
        }
        StringBuilder lines = new StringBuilder();
        groups.forEach((group, forecast) -> lines.append(forecast.line(group)));
        return lines.append(sum.line("all")).toString();
    }

    private void add(double one) {
        if (Double.isNaN(one)) {
            unknown++;
        } else {
            seconds += one;
        }
    }

    private String line(String group) {
        String more = unknown == 0 ? "" : " and " + unknown + " processes that were not timed before";
        return String.format(Locale.ROOT, "Expected: %s %.1f minutes%s%n", group, seconds / 60, more);
    }
}
