package io.github.jdynox.memory.http;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long a connection may go on with what it does. When that is over its socket is closed, which ends a read or a write
 * that another thread is in; timeouts of the socket itself would not end a write, and cost each read two system calls.
 */
final class Lease {

    private final Socket socket;
    private boolean hasWorked;
    private boolean isIdle;
    private boolean isOver;
    private boolean isEndless = true;
    private long until;

    Lease(Socket socket) {
        this.socket = socket;
    }

    /**
     * Between requests: may be ended to make room, but not before the first, which may be on its way already. False where it
     * has been ended.
     */
    synchronized boolean idle(Duration most) {
        isIdle = hasWorked;
        return extend(most);
    }

    /** At work. False where it has been ended, so that a request is either carried out and answered or neither. */
    synchronized boolean busy(Duration most) {
        isIdle = false;
        return extend(most);
    }

    /** At work for as long as it takes. */
    synchronized void endless() {
        hasWorked = true;
        isEndless = true;
    }

    private boolean extend(Duration most) {
        isEndless = false;
        until = System.nanoTime() + most.toNanos();
        return !isOver;
    }

    synchronized boolean isIdle() {
        return isIdle && !isOver;
    }

    /** Of two that are idle the one with less is idle for longer. */
    synchronized long nanosLeft() {
        return isEndless ? TimeUnit.DAYS.toNanos(1) : until - System.nanoTime();
    }

    synchronized void endIfIdle() {
        if (isIdle) {
            end();
        }
    }

    synchronized void endIfOverdue() {
        if (nanosLeft() < 0) {
            end();
        }
    }

    synchronized void end() {
        isOver = true;
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            // There is nothing to be saved: nobody writes to it any more.
        }
    }
}
