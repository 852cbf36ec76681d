package io.github.jdynox.local;

import java.util.Arrays;

/**
 * Ends a group of threads when nothing else keeps the JVM alive.
 *
 * <p>DynamoDB Local and its SQLite binding insist on threads that are not daemons, and offer no way to pass a thread
 * factory in. Without this a program that forgets to close it, or fails before it does, would never end.
 */
final class LastThreadWatch implements Runnable {

    private static final long PERIOD_MILLIS = 100;
    /** Of every instance: two that wait for each other would both stay for ever. */
    private static final ThreadGroup WATCHED_GROUPS = new ThreadGroup(root(), "dynamodb-local");

    private static final String JVM_WAITS_FOR_THE_OTHERS = "DestroyJavaVM";

    private final ThreadGroup watched;
    private final Runnable end;

    private LastThreadWatch(ThreadGroup watched, Runnable end) {
        this.watched = watched;
        this.end = end;
    }

    static ThreadGroup newGroup() {
        return new ThreadGroup(WATCHED_GROUPS, "dynamodb-local-instance");
    }

    static void over(ThreadGroup watched, Runnable end) {
        Thread thread = new Thread(root(), new LastThreadWatch(watched, end), "dynamodb-local-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            while (watched.activeCount() > 0) {
                if (Arrays.stream(threads()).noneMatch(this::isOfTheApplication)) {
                    end.run();
                    return;
                }
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOfTheApplication(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return !thread.isDaemon()
                && group != null
                && !WATCHED_GROUPS.parentOf(group)
                && !thread.getName().equals(JVM_WAITS_FOR_THE_OTHERS);
    }

    private static Thread[] threads() {
        ThreadGroup root = root();
        Thread[] threads = new Thread[root.activeCount() + 32];
        int count = root.enumerate(threads);
        return Arrays.copyOf(threads, count);
    }

    private static ThreadGroup root() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
