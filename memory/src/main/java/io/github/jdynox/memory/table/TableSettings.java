package io.github.jdynox.memory.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table is told beside its keys and capacity. The engine describes it and, deletion protection apart, does not act
 * on it.
 *
 * @param tableClass null where none was given
 * @param encrypted whether encryption with a key of its own was asked for
 * @param ceilings {@code OnDemandThroughput} by member; empty for none
 */
public record TableSettings(
        boolean deletionProtection, @Nullable String tableClass, boolean encrypted, Map<String, Long> ceilings) {}
