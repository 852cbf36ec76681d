package io.github.jdynox.client;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A time during which some threads have a default client of their own, and the process-wide one is out of reach. Made for
 * tests, of which several may run at once: each opens a scope and closes it on the same thread.
 *
 * <p>A scope holds for the thread that opened it and for threads started from there. For any other thread (one of a pool
 * that is older than the scope) it holds as long as it is the only one open; with several open, {@link
 * DynoxClient#getDefault} throws there rather than guess. Scopes may be nested; the innermost counts.
 */
public final class DefaultScope implements AutoCloseable {

    private static final AtomicReference<@Nullable DynoxClient> OF_PROCESS = new AtomicReference<>();
    private static final InheritableThreadLocal<@Nullable DefaultScope> OF_THREAD = new InheritableThreadLocal<>();
    private static final Set<DefaultScope> OPEN = ConcurrentHashMap.newKeySet();

    private final @Nullable DefaultScope outer;
    private final AtomicReference<@Nullable DynoxClient> client;

    private DefaultScope(DynoxClient client) {
        this.outer = OF_THREAD.get();
        this.client = new AtomicReference<>(client);
    }

    /** Opens a scope in which a client is the default. */
    public static DefaultScope open(DynoxClient client) {
        DefaultScope scope = new DefaultScope(client);
        OPEN.add(scope);
        OF_THREAD.set(scope);
        return scope;
    }

    /** Closes the scope: what was the default before is so again. Threads that are still in it belong to none. */
    @Override
    public void close() {
        OPEN.remove(this);
        if (OF_THREAD.get() == this) {
            if (outer == null) {
                OF_THREAD.remove();
            } else {
                OF_THREAD.set(outer);
            }
        }
    }

    static Optional<DynoxClient> setDefault(@Nullable DynoxClient client) {
        return Optional.ofNullable(current().getAndSet(client));
    }

    static DynoxClient getDefault() {
        DynoxClient client = current().get();
        if (client == null) {
            throw new IllegalStateException(
                    "Expected a default client but none was set; call DynoxClient.setDefault(client) first.");
        }
        return client;
    }

    /** A client that is closed is nobody's default any more. */
    static void forget(DynoxClient closed) {
        OF_PROCESS.compareAndSet(closed, null);
        OPEN.forEach(scope -> scope.client.compareAndSet(closed, null));
    }

    private static AtomicReference<@Nullable DynoxClient> current() {
        for (DefaultScope scope = OF_THREAD.get(); scope != null; scope = scope.outer) {
            if (OPEN.contains(scope)) {
                return scope.client;
            }
        }
        Set<DefaultScope> innermost = new HashSet<>(OPEN);
        OPEN.forEach(scope -> innermost.remove(scope.outer));
        if (innermost.size() > 1) {
            throw new IllegalStateException("Expected one default client but " + innermost.size()
                    + " scopes are open and thread " + Thread.currentThread().getName()
                    + " was started in none of them; start it inside the scope, or hand it the client or the table.");
        }
        return innermost.isEmpty() ? OF_PROCESS : innermost.iterator().next().client;
    }
}
