package io.github.jdynox.memory.http;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The connections of a server, a bounded number of them. Where all places are taken, the connection that has been idle for
 * longest gives way to a new one; where none is idle, the new one waits.
 */
final class Leases {

    private final Set<Lease> leases = new HashSet<>();
    private final int most;
    private boolean isClosed;

    Leases(int most) {
        this.most = most;
    }

    /** Takes a place for a connection; false where none has come free in so many milliseconds. */
    synchronized boolean add(Lease lease, long millis) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        if (isFull()) {
            endLongestIdle();
        }
        while (isFull()) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        leases.add(lease);
        if (isClosed) {
            lease.end();
        }
        return true;
    }

    private boolean isFull() {
        return leases.size() >= most && !isClosed;
    }

    private void endLongestIdle() {
        leases.stream()
                .filter(Lease::isIdle)
                .min(Comparator.comparingLong(Lease::nanosLeft))
                .ifPresent(Lease::endIfIdle);
    }

    synchronized void remove(Lease lease) {
        lease.end();
        leases.remove(lease);
        notifyAll();
    }

    synchronized void endOverdue() {
        leases.forEach(Lease::endIfOverdue);
    }

    synchronized void endAll() {
        isClosed = true;
        List.copyOf(leases).forEach(Lease::end);
        notifyAll();
    }
}
