package io.github.jdynox.client;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that is asked for from any thread and done one turn at a time: who finds nobody at it does it, and then what
 * others, or the work itself, have asked for meanwhile. So turns neither overlap nor nest.
 */
final class Turns {

    private final Runnable work;
    private final AtomicInteger wanted = new AtomicInteger();

    Turns(Runnable work) {
        this.work = work;
    }

    /** Does a turn of the work, or leaves it to whoever is at it. */
    void take() {
        if (wanted.getAndIncrement() == 0) {
            do {
                work.run();
            } while (wanted.decrementAndGet() > 0);
        }
    }
}
