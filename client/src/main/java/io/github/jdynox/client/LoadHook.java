package io.github.jdynox.client;

import io.github.jdynox.model.Hooks;
import org.jspecify.annotations.Nullable;

/** Runs the hook behind a read. */
final class LoadHook {

    private LoadHook() {}

    /** The item to hand over: a hook that gives none would lose it silently. */
    static <T> T run(Hooks<T> hooks, T item) {
        @Nullable T loaded = hooks.afterLoad(item);
        if (loaded == null) {
            throw new IllegalStateException("Expected hook afterLoad to give the "
                    + item.getClass().getSimpleName() + " to hand over but it gave null.");
        }
        return loaded;
    }
}
