package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link Query}: the same options and ways to run, which wait for their results.
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

    /**
     * Reads only the items whose sort key meets a condition: one of {@code eq}, {@code lt}, {@code le}, {@code gt}, {@code
     * ge}, {@code between} and {@code beginsWith}. Unlike a filter it is applied before reading: what it leaves out is not
     * paid for.
     */
    public SyncQuery<T> where(Condition sortKey) {
        ReadChecks.sortKey(sortKey, plan.target);
        return with(plan.with(p -> p.sortKey = sortKey));
    }

    /** Reads in rising order of the sort key, as is the rule. */
    public SyncQuery<T> ascending() {
        return with(plan.with(p -> p.descending = false));
    }

    /** Reads in falling order of the sort key: {@code ScanIndexForward = false}. */
    public SyncQuery<T> descending() {
        return with(plan.with(p -> p.descending = true));
    }

    /** Reads what every write before it has left, at twice the capacity. */
    public SyncQuery<T> consistentRead(boolean consistent) {
        return with(plan.with(p -> p.consistentRead = consistent));
    }

    /** Reads plain maps (see {@link io.github.jdynox.codec.Codecs#MAP}) instead of the model; hooks do not run. */
    public SyncQuery<Map<String, @Nullable Object>> asMaps() {
        return Projections.maps(source, plan, SyncQuery::new);
    }

    /** Reads plain maps with these attributes alone, given as paths ({@code address.lines[0]}). The key comes with them. */
    public SyncQuery<Map<String, @Nullable Object>> asMaps(String... paths) {
        return Projections.maps(source, plan, List.of(paths), SyncQuery::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. It costs the same capacity, but fewer bytes. */
    public <R> SyncQuery<R> as(Class<R> type) {
        return Projections.as(source, plan, Model.of(type), SyncQuery::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. */
    public <R> SyncQuery<R> as(Model<R> model) {
        return Projections.as(source, plan, model, SyncQuery::new);
    }
}
