package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link GlobalIndexQuery}.
 *
 * @param <T> the type of the items
 */
public final class SyncGlobalIndexQuery<T> extends SyncRead<T, SyncGlobalIndexQuery<T>> {

    SyncGlobalIndexQuery(ReadSource<T> source, ReadPlan plan) {
        super(source, plan);
    }

    @Override
    SyncGlobalIndexQuery<T> with(ReadPlan changed) {
        return new SyncGlobalIndexQuery<>(source, changed);
    }

    @Override
    GlobalIndexQuery<T> async() {
        return new GlobalIndexQuery<>(source, plan);
    }

    /** See {@link GlobalIndexQuery#where}. */
    public SyncGlobalIndexQuery<T> where(Condition sortKey) {
        return async().where(sortKey).sync();
    }

    /** See {@link GlobalIndexQuery#ascending}. */
    public SyncGlobalIndexQuery<T> ascending() {
        return async().ascending().sync();
    }

    /** See {@link GlobalIndexQuery#descending}. */
    public SyncGlobalIndexQuery<T> descending() {
        return async().descending().sync();
    }

    /** See {@link GlobalIndexQuery#asMaps()}. */
    public SyncGlobalIndexQuery<Map<String, @Nullable Object>> asMaps() {
        return async().asMaps().sync();
    }

    /** See {@link GlobalIndexQuery#asMaps(String...)}. */
    public SyncGlobalIndexQuery<Map<String, @Nullable Object>> asMaps(String... paths) {
        return async().asMaps(paths).sync();
    }

    /** See {@link GlobalIndexQuery#as(Class)}. */
    public <R> SyncGlobalIndexQuery<R> as(Class<R> type) {
        return async().as(type).sync();
    }

    /** See {@link GlobalIndexQuery#as(Model)}. */
    public <R> SyncGlobalIndexQuery<R> as(Model<R> model) {
        return async().as(model).sync();
    }
}
