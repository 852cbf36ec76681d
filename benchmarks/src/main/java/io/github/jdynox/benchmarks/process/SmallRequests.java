package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.peer.Peer;

/**
 * Warms up what lies between a caller and the wire with thousands of cheap requests: a page of a megabyte costs a hundred
 * times as much, and a few hundred of them leave the SDK's pipeline interpreted while the compiler's work is measured.
 */
final class SmallRequests {

    private static final int ITEMS_PER_PAGE = 4;

    /** After so many the compiler is let through, so that the rest runs what it made. */
    private static final int BEFORE_SETTLING = 1000;

    private SmallRequests() {}

    static void send(Peer peer, String mode, int requests) {
        int settled = 0;
        for (int sent = 0; sent < requests; ) {
            sent += some(peer, mode);
            if (sent - settled >= BEFORE_SETTLING) {
                settled = sent;
                Compiler.settle();
            }
        }
        if (requests > 0) {
            Compiler.settle();
        }
    }

    /** Sends a few that are like those to be measured, save that pages with a delay would take too long: how many. */
    private static int some(Peer peer, String mode) {
        if (mode.equals("scan")) {
            long items = peer.scan(ITEMS_PER_PAGE, item -> {});
            return (int) Math.max(1, items / ITEMS_PER_PAGE);
        }
        if (mode.startsWith("parallel")) {
            return peer.get() == null ? 0 : 1;
        }
        return Work.call(mode, peer) == null ? 0 : 1;
    }
}
