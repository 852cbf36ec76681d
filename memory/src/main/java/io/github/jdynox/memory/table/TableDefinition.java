package io.github.jdynox.memory.table;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a table but its items.
 *
 * @param expiryAttribute name of the attribute that items expire by, null where they do not
 */
public record TableDefinition(
        String id, Instant created, TableSchema schema, @Nullable String expiryAttribute, Map<String, String> tags) {}
