package io.github.jdynox.memory.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows read in one request.
 *
 * @param rows the rows in order, before any filter
 * @param last the row to go on behind, null where the range is exhausted
 * @param size sum of the items' sizes
 */
public record Page(List<Row> rows, @Nullable Row last, long size) {}
