package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocking view of {@link GlobalIndexQuery}: the same options and ways to run, which wait for their results.
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

    /**
     * Reads only the items whose sort key meets a condition: one of {@code eq}, {@code lt}, {@code le}, {@code gt}, {@code
     * ge}, {@code between} and {@code beginsWith}. Unlike a filter it is applied before reading: what it leaves out is not
     * paid for.
     */
    public SyncGlobalIndexQuery<T> where(Condition sortKey) {
        ReadChecks.sortKey(sortKey, plan.target);
        return with(plan.with(p -> p.sortKey = sortKey));
    }

    /** Reads in rising order of the sort key, as is the rule. */
    public SyncGlobalIndexQuery<T> ascending() {
        return with(plan.with(p -> p.descending = false));
    }

    /** Reads in falling order of the sort key: {@code ScanIndexForward = false}. */
    public SyncGlobalIndexQuery<T> descending() {
        return with(plan.with(p -> p.descending = true));
    }

    /** Reads plain maps (see {@link io.github.jdynox.codec.Codecs#MAP}) instead of the model; hooks do not run. */
    public SyncGlobalIndexQuery<Map<String, @Nullable Object>> asMaps() {
        return Projections.maps(source, plan, SyncGlobalIndexQuery::new);
    }

    /** Reads plain maps with these attributes alone, given as paths ({@code address.lines[0]}). The key comes with them. */
    public SyncGlobalIndexQuery<Map<String, @Nullable Object>> asMaps(String... paths) {
        return Projections.maps(source, plan, List.of(paths), SyncGlobalIndexQuery::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. It costs the same capacity, but fewer bytes. */
    public <R> SyncGlobalIndexQuery<R> as(Class<R> type) {
        return Projections.as(source, plan, Model.of(type), SyncGlobalIndexQuery::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. */
    public <R> SyncGlobalIndexQuery<R> as(Model<R> model) {
        return Projections.as(source, plan, model, SyncGlobalIndexQuery::new);
    }
}
