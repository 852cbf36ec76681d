package io.github.jdynox.client;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * A thread of the caller that waits for one operation, and meanwhile reads its answers, and sends its request where the
 * transport blocks: what would be handed to another thread, and from there back, is done where it is waited for.
 *
 * <p>It is given to that operation alone, never found through the thread: an operation that a hook starts here and waits for
 * by other means would wait for a thread that waits for it.
 */
final class LentThread implements Executor {

    private final Executor otherwise;
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private volatile boolean over;

    /**
     * @param otherwise does what comes after the waiting is over
     */
    LentThread(Executor otherwise) {
        this.otherwise = otherwise;
    }

    /** Waits for an operation on a thread that reads its answers itself, and may send its request: the current one. */
    static <R> R await(Calls calls, Function<Calls, CompletableFuture<R>> operation) {
        LentThread lent = new LentThread(calls.executor());
        return lent.await(operation.apply(calls.waitingOn(lent)));
    }

    @Override
    public void execute(Runnable command) {
        if (over) {
            otherwise.execute(command);
            return;
        }
        work.add(command);
        if (over && work.remove(command)) {
            otherwise.execute(command);
        }
    }

    /** Works until the operation has ended; otherwise as {@link Futures#await}. Called once, by the thread that is lent. */
    <R> R await(CompletableFuture<R> operation) {
        operation.whenComplete((value, error) -> work.add(LentThread::nothing));
        try {
            while (!operation.isDone()) {
                work.take().run();
            }
        } catch (InterruptedException e) {
            throw Futures.interrupted(operation, e);
        } finally {
            end();
        }
        return Futures.await(operation);
    }

    /** What is left belongs to an operation that has ended: it frees what it holds. */
    private void end() {
        over = true;
        for (Runnable left = work.poll(); left != null; left = work.poll()) {
            left.run();
        }
    }

    private static void nothing() {}
}
