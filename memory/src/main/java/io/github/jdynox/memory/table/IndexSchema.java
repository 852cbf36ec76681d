package io.github.jdynox.memory.table;

import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What defines a secondary index.
 *
 * @param global whether it has a partition key of its own
 * @param projectionType {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
 * @param nonKeyAttributes what {@code INCLUDE} adds to the keys
 * @param throughput a global index's provisioned capacity, null where there is none
 */
public record IndexSchema(
        String name,
        boolean global,
        KeySchema keys,
        String projectionType,
        List<String> nonKeyAttributes,
        @Nullable Throughput throughput) {

    /** Whether rows of the index hold the whole item. */
    public boolean projectsAll() {
        return projectionType.equals("ALL");
    }

    /**
     * Whether an item appears in the index: it has all of its key attributes, of their types. An item from before there
     * was the index may have them otherwise.
     */
    boolean covers(Value item) {
        for (KeyAttribute attribute : keys.partition()) {
            if (!attribute.isIn(item, KeySchema.MAX_PARTITION)) {
                return false;
            }
        }
        for (KeyAttribute attribute : keys.sort()) {
            if (!attribute.isIn(item, KeySchema.MAX_SORT)) {
                return false;
            }
        }
        return true;
    }

    /** Names of the attributes that rows of the index hold, unless it projects all. */
    public Set<String> projected(KeySchema tableKeys) {
        Set<String> names = new LinkedHashSet<>();
        tableKeys.attributes().forEach(key -> names.add(key.name()));
        keys.attributes().forEach(key -> names.add(key.name()));
        names.addAll(nonKeyAttributes);
        return names;
    }

    /** What the index keeps of an item; null for everything. */
    @Nullable
    Projection projection(KeySchema tableKeys) {
        return projectsAll() ? null : Projection.ofAttributes(List.copyOf(projected(tableKeys)));
    }
}
