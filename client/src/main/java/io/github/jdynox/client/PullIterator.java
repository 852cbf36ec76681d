package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Iterates over a run, waiting where it must. */
final class PullIterator<E> implements Iterator<E> {

    private final Pull<E> pull;
    private boolean exhausted;
    private @Nullable Throwable failure;

    PullIterator(Pull<E> pull) {
        this.pull = pull;
    }

    @Override
    public boolean hasNext() {
        if (exhausted) {
            return false;
        }
        if (failure != null) {
            // A run that failed must never look like one that has come to its end.
            throw new DynoxException("The run has failed already; start another one from lastEvaluatedKey().", failure);
        }
        try {
            if (pull.hasNext() || Futures.await(pull.advance())) {
                return true;
            }
        } catch (Throwable e) {
            fail(e);
            throw e;
        }
        exhausted = true;
        pull.finish(null);
        return false;
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further element");
        }
        try {
            return pull.next();
        } catch (Throwable e) {
            fail(e);
            throw e;
        }
    }

    private void fail(Throwable error) {
        failure = error;
        pull.finish(error);
    }
}
