package io.github.jdynox.cli;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.ReadBudget;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.client.ThrottledException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** What DynamoDB says of a table, asked for as patiently as pages are: others may ask too much at the same time. */
final class ThrottledDescription {

    private static final long SHORTEST_PAUSE_MS = 250;
    private static final long LONGEST_PAUSE_MS = 10_000;

    private ThrottledDescription() {}

    static TableDescription of(DynoxClient client, String table) {
        long begun = System.nanoTime();
        for (long pause = SHORTEST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
            try {
                return client.sync().describe(table);
            } catch (ThrottledException e) {
                if (System.nanoTime() - begun > ReadBudget.PATIENCE.toNanos()) {
                    throw e;
                }
                sleep(pause);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while DynamoDB throttled DescribeTable.");
        }
    }
}
