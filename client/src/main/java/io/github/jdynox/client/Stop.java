package io.github.jdynox.client;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Why a run is ended before its time, by whoever asked first. Safe for use by many threads. */
final class Stop {

    private volatile @Nullable Throwable reason;

    /** The run is to end for this reason, unless it is to already. */
    synchronized void because(Throwable why) {
        if (reason == null) {
            reason = why;
        }
    }

    /** Null while the run may go on. */
    @Nullable
    Throwable reason() {
        return reason;
    }

    /** What a failure means: a request that was given up fails the run with the reason why. */
    Throwable meantBy(Throwable error) {
        Throwable why = reason;
        Throwable cause = Futures.cause(error);
        return why != null && cause instanceof CancellationException ? why : cause;
    }
}
