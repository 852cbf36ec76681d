package io.github.jdynox.client;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a scan or query does with an item that cannot be read as its model. Fails by default. */
public final class OnDecodeError {

    private static final OnDecodeError FAIL = new OnDecodeError(null);
    private static final OnDecodeError SKIP = new OnDecodeError(item -> {});

    private final @Nullable Consumer<? super UndecodedItem> handler;

    private OnDecodeError(@Nullable Consumer<? super UndecodedItem> handler) {
        this.handler = handler;
    }

    /** The run fails with the {@link io.github.jdynox.DecodeException}, after the items before it were handed over. */
    public static OnDecodeError fail() {
        return FAIL;
    }

    /** The item is passed over and counted in {@link Metrics#skippedCount()}. */
    public static OnDecodeError skip() {
        return SKIP;
    }

    /**
     * The item is handed to the consumer, at its place among the others, and counted in {@link Metrics#skippedCount()}. What
     * the consumer throws fails the run.
     */
    public static OnDecodeError handOver(Consumer<? super UndecodedItem> consumer) {
        return new OnDecodeError(consumer);
    }

    /** Null where the run is to fail. */
    @Nullable
    Consumer<? super UndecodedItem> handler() {
        return handler;
    }
}
