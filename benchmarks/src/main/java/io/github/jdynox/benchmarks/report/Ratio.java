package io.github.jdynox.benchmarks.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** A ratio of figures that were measured in one run, and its bar. */
record Ratio(Bar bar, ToDoubleFunction<Figures> reached) {

    static Ratio atLeast(double limit, String what, ToDoubleFunction<Figures> reached) {
        return new Ratio(Bar.atLeast(limit, what), reached);
    }

    static Ratio atMost(double limit, String what, ToDoubleFunction<Figures> reached) {
        return new Ratio(Bar.atMost(limit, what), reached);
    }

    static Ratio told(String what, ToDoubleFunction<Figures> reached) {
        return new Ratio(Bar.told(what), reached);
    }

    /** A line with a column for each runtime. */
    String row(List<Figures> runtimes) {
        return bar.row(runtimes.stream().mapToDouble(reached).toArray());
    }
}
