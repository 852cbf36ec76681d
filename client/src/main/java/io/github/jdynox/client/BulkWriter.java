package io.github.jdynox.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Writes a few of the items of a bulk write, and tells what came of them. */
interface BulkWriter {

    /** What came of some items; all that are not in it failed the whole. */
    record Written(long items, long refused, double wcu) {

        Written and(Written more) {
            return new Written(items + more.items, refused + more.refused, wcu + more.wcu);
        }
    }

    /** Completes when every one of them was written or refused. */
    CompletableFuture<Written> write(List<WireItem> items);
}
