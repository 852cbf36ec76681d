package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query of a global secondary index: as {@link Query}, but never consistent, since such an index is not.
 *
 * @param <T> the type of the items
 */
public final class GlobalIndexQuery<T> extends Read<T, GlobalIndexQuery<T>> {

    GlobalIndexQuery(ReadSource<T> source, ReadPlan plan) {
        super(source, plan);
    }

    @Override
    GlobalIndexQuery<T> with(ReadPlan changed) {
        return new GlobalIndexQuery<>(source, changed);
    }

    /**
     * Reads only the items whose sort key meets a condition: one of {@code eq}, {@code lt}, {@code le}, {@code gt}, {@code
     * ge}, {@code between} and {@code beginsWith}. Unlike a filter it is applied before reading: what it leaves out is not
     * paid for. DynamoDB takes one: a second is refused.
     */
    public GlobalIndexQuery<T> where(Condition sortKey) {
        ReadChecks.sortKey(sortKey, plan);
        return with(plan.with(p -> p.sortKey = sortKey));
    }

    /** Reads in rising order of the sort key, as is the rule. */
    public GlobalIndexQuery<T> ascending() {
        return with(plan.with(p -> p.descending = false));
    }

    /** Reads in falling order of the sort key: {@code ScanIndexForward = false}. */
    public GlobalIndexQuery<T> descending() {
        return with(plan.with(p -> p.descending = true));
    }

    /** Reads plain maps (see {@link io.github.jdynox.codec.Codecs#MAP}) instead of the model; hooks do not run. */
    public GlobalIndexQuery<Map<String, @Nullable Object>> asMaps() {
        return Projections.maps(source, plan, GlobalIndexQuery::new);
    }

    /** Reads plain maps with these attributes alone, given as paths ({@code address.lines[0]}). The key comes with them. */
    public GlobalIndexQuery<Map<String, @Nullable Object>> asMaps(String... paths) {
        return Projections.maps(source, plan, List.of(paths), GlobalIndexQuery::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. It costs the same capacity, but fewer bytes. */
    public <R> GlobalIndexQuery<R> as(Class<R> type) {
        return Projections.as(source, plan, Model.of(type), GlobalIndexQuery::new);
    }

    /** Reads a smaller model, and asks DynamoDB for its attributes alone. */
    public <R> GlobalIndexQuery<R> as(Model<R> model) {
        return Projections.as(source, plan, model, GlobalIndexQuery::new);
    }

    /** The blocking view of the same thing. */
    @Override
    public SyncGlobalIndexQuery<T> sync() {
        return new SyncGlobalIndexQuery<>(source, plan);
    }
}
