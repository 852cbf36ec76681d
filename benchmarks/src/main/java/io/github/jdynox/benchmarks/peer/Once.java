package io.github.jdynox.benchmarks.peer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is first asked for, and not before: a peer that only reads is not to pay for it. For one thread. */
final class Once<V> implements Supplier<V> {

    private final Supplier<V> maker;
    private @Nullable V value;

    Once(Supplier<V> maker) {
        this.maker = maker;
    }

    @Override
    public V get() {
        V made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
