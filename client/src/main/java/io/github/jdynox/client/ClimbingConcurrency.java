package io.github.jdynox.client;

/**
 * Finds out how many requests at once read fastest. It goes up while that makes a difference, goes back where it makes none,
 * and tries again later; when DynamoDB throttles, it halves, and goes up one by one from then on. It measures in rounds of as
 * many pages as there are requests under way. Safe for use by many threads.
 */
final class ClimbingConcurrency implements Concurrency {

    /** How much faster a round must be for a larger number to stay: less may be chance. */
    private static final double GAIN = 1.1;

    /** Rounds before it tries again what made no difference. */
    private static final int REST = 16;

    /** Pages of a round at least: fewer measure nothing. */
    private static final int SMALLEST_ROUND = 4;

    private final int most;
    private final Timer timer;
    private int level;

    /** Where to go back to, and how fast it was there in units a second. */
    private int proven;

    private double speed;

    /** Rounds until the next try; 0 while there is one. */
    private int rest;

    private boolean everThrottled;
    private boolean throttled;

    // ---- this round ----

    private long began;
    private int pages;
    private double units;
    private boolean wanted;

    ClimbingConcurrency(int first, int most, Timer timer) {
        this.most = most;
        this.timer = timer;
        this.level = first;
        this.proven = first;
        this.began = timer.nanoTime();
    }

    @Override
    public synchronized int limit() {
        return level;
    }

    @Override
    public synchronized void arrived(double cost, boolean consumerWaits) {
        pages++;
        units += cost;
        wanted |= consumerWaits;
        if (pages >= Math.max(level, SMALLEST_ROUND)) {
            // More requests would not help a consumer that never had to wait.
            if (wanted) {
                judge(units / Math.max(timer.nanoTime() - began, 1) * 1e9);
            }
            begin();
        }
    }

    private void judge(double measured) {
        if (everThrottled) {
            level = throttled ? level : Math.min(level + 1, most);
        } else if (rest > 0) {
            rest--;
            speed = measured;
            level = rest == 0 ? above(level) : level;
        } else if (measured >= speed * GAIN) {
            speed = measured;
            proven = level;
            level = above(level);
        } else {
            level = proven;
            rest = REST;
        }
    }

    private int above(int number) {
        return Math.min(number * 2, most);
    }

    @Override
    public synchronized void throttled() {
        if (!throttled) {
            level = Math.max(1, level / 2);
            everThrottled = true;
            begin();
            throttled = true;
        }
    }

    private void begin() {
        began = timer.nanoTime();
        pages = 0;
        units = 0;
        wanted = false;
        throttled = false;
    }
}
