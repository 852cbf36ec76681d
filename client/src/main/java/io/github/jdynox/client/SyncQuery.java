package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link Query}.
 *
 * @param <T> the type of the items
 */
public final class SyncQuery<T> extends SyncRead<T, SyncQuery<T>> {

    SyncQuery(ReadSource<T> source, ReadPlan plan) {
        super(source, plan);
    }

    @Override
    SyncQuery<T> with(ReadPlan changed) {
        return new SyncQuery<>(source, changed);
    }

    @Override
    Query<T> async() {
        return new Query<>(source, plan);
    }

    /** See {@link Query#where}. */
    public SyncQuery<T> where(Condition sortKey) {
        return async().where(sortKey).sync();
    }

    /** See {@link Query#ascending}. */
    public SyncQuery<T> ascending() {
        return async().ascending().sync();
    }

    /** See {@link Query#descending}. */
    public SyncQuery<T> descending() {
        return async().descending().sync();
    }

    /** See {@link Query#consistentRead}. */
    public SyncQuery<T> consistentRead(boolean consistent) {
        return async().consistentRead(consistent).sync();
    }

    /** See {@link Query#asMaps()}. */
    public SyncQuery<Map<String, @Nullable Object>> asMaps() {
        return async().asMaps().sync();
    }

    /** See {@link Query#asMaps(String...)}. */
    public SyncQuery<Map<String, @Nullable Object>> asMaps(String... paths) {
        return async().asMaps(paths).sync();
    }

    /** See {@link Query#as(Class)}. */
    public <R> SyncQuery<R> as(Class<R> type) {
        return async().as(type).sync();
    }

    /** See {@link Query#as(Model)}. */
    public <R> SyncQuery<R> as(Model<R> model) {
        return async().as(model).sync();
    }
}
