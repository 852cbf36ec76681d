package io.github.jdynox.model;

import io.github.jdynox.Item;
import java.util.List;

/**
 * A secondary index of a model's table: a handle to query and scan it.
 *
 * @param <T> the model
 */
public sealed interface Index<T> permits GlobalIndex, LocalIndex {

    /** The index's name in DynamoDB. */
    String name();

    /** The index's key. */
    KeySchema keys();

    /** What the index holds beside its own and the table's keys. */
    Item.Projection projection();

    /** The attributes that {@link Item.Projection#INCLUDE} adds, by their DynamoDB names. */
    List<String> include();
}
