package io.github.jdynox.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A run of a read, page by page. */
final class PagePull<T> implements Pull<Page<T>> {

    private final ReadRun<T> run;
    private boolean arrived;

    PagePull(ReadRun<T> run) {
        this.run = run;
    }

    @Override
    public CompletableFuture<Boolean> advance() {
        return run.advancePage().thenApply(came -> arrived = came);
    }

    @Override
    public boolean hasNext() {
        return arrived;
    }

    @Override
    public Page<T> next() {
        List<T> items = new ArrayList<>();
        while (run.hasNext()) {
            items.add(run.next());
        }
        arrived = false;
        return run.page(items);
    }

    @Override
    public void cancel() {
        run.cancel();
    }

    @Override
    public void finish(@Nullable Throwable error) {
        run.finish(error);
    }
}
