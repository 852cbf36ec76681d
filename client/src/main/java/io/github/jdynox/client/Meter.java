package io.github.jdynox.client;

import org.jspecify.annotations.Nullable;

/** Measures one operation while it runs, over all of its requests, which may overlap. Safe for use by many threads. */
final class Meter {

    private int underWay;
    private int mostUnderWay;
    private int segments = 1;
    private long throttles;
    private long busySince;
    private long busyNanos;
    private double rcu;
    private double wcu;
    private long items;
    private long scanned;
    private long skipped;
    private long requests;
    private long retries;
    private long pages;
    private long bytes;
    private @Nullable String requestId;

    synchronized void requestStarted() {
        if (underWay++ == 0) {
            busySince = System.nanoTime();
        }
        mostUnderWay = Math.max(mostUnderWay, underWay);
    }

    /** A request ended, whether it was answered, failed or cancelled. */
    synchronized void requestEnded() {
        if (--underWay == 0) {
            busyNanos += System.nanoTime() - busySince;
        }
    }

    synchronized void answered(@Nullable String requestId, int retries) {
        this.requests++;
        this.retries += retries;
        this.requestId = requestId;
    }

    synchronized void read(double rcu) {
        this.rcu += rcu;
    }

    synchronized void wrote(double wcu) {
        this.wcu += wcu;
    }

    synchronized void items(long count) {
        this.items += count;
    }

    synchronized void scanned(long count) {
        this.scanned += count;
    }

    synchronized void page(int length) {
        pages++;
        bytes += length;
    }

    synchronized long pages() {
        return pages;
    }

    synchronized long bytes() {
        return bytes;
    }

    synchronized void skipped(long count) {
        this.skipped += count;
    }

    /** A request was refused for want of capacity, and will be sent again. */
    synchronized void throttled() {
        throttles++;
    }

    synchronized void divided(int segments) {
        this.segments = segments;
    }

    Metrics metrics() {
        return metrics(0);
    }

    /** The figures so far, with items that are counted elsewhere. */
    synchronized Metrics metrics(long moreItems) {
        long nanos = busyNanos + (underWay > 0 ? System.nanoTime() - busySince : 0);
        return new Metrics(
                nanos / 1e6,
                rcu,
                wcu,
                items + moreItems,
                scanned,
                skipped,
                requests,
                retries,
                throttles,
                segments,
                mostUnderWay,
                requestId);
    }
}
