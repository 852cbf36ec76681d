package io.github.jdynox.benchmarks.peer;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Counts what it hands on, from any thread. */
record Counting(Consumer<Object> each, LongAdder counted) {

    Counting(Consumer<Object> each) {
        this(each, new LongAdder());
    }

    void accept(Object item) {
        each.accept(item);
        counted.increment();
    }

    long count() {
        return counted.sum();
    }
}
