package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query of a table or a local secondary index: the items of one partition, in the order of their sort key.
 *
 * @param <T> the type of the items
 */
public final class Query<T> extends Read<T, Query<T>> {

    Query(ReadSource<T> source, ReadPlan plan) {
        super(source, plan);
    }

    @Override
    Query<T> with(ReadPlan changed) {
        return new Query<>(source, changed);
    }

    /**
     * Reads only the items whose sort key meets a condition: one of {@code eq}, {@code lt}, {@code le}, {@code gt}, {@code
     * ge}, {@code between} and {@code beginsWith}. Unlike a filter it is applied before reading: what it leaves out is not
     * paid for. DynamoDB takes one: a second is refused.
     */
    public Query<T> where(Condition sortKey) {
        ReadChecks.sortKey(sortKey, plan);
        return with(plan.with(p -> p.sortKey = sortKey));
    }

    /** Reads in rising order of the sort key, as is the rule. */
    public Query<T> ascending() {
        return with(plan.with(p -> p.descending = false));
    }

    /** Reads in falling order of the sort key: {@code ScanIndexForward = false}. */
    public Query<T> descending() {
        return with(plan.with(p -> p.descending = true));
    }

    /** Reads what every write before it has left, at twice the capacity. */
    public Query<T> consistentRead(boolean consistent) {
        return with(plan.with(p -> p.consistentRead = consistent));
    }

    /** Reads plain maps (see {@link io.github.jdynox.codec.Codecs#MAP}) instead of the model; hooks do not run. */
    public Query<Map<String, @Nullable Object>> asMaps() {
        return Projections.maps(source, plan, Query::new);
    }

    /** Reads plain maps with these attributes alone, given as paths ({@code address.lines[0]}). The key comes with them. */
    public Query<Map<String, @Nullable Object>> asMaps(String... paths) {
        return Projections.maps(source, plan, List.of(paths), Query::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. It costs the same capacity, but fewer bytes. */
    public <R> Query<R> as(Class<R> type) {
        return Projections.as(source, plan, Model.of(type), Query::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. */
    public <R> Query<R> as(Model<R> model) {
        return Projections.as(source, plan, model, Query::new);
    }

    /** The blocking view of the same thing. */
    @Override
    public SyncQuery<T> sync() {
        return new SyncQuery<>(source, plan);
    }
}
