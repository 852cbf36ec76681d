package io.github.jdynox.client;

/**
 * What a write gives back of the item. It costs no capacity.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateItem.html">UpdateItem</a>
 */
public enum ReturnValues {
    /** Nothing. */
    NONE,
    /** The whole item as it was before. */
    ALL_OLD,
    /** The whole item as it is now; for updates alone. */
    ALL_NEW,
    /** The updated attributes as they were before; for updates alone. */
    UPDATED_OLD,
    /** The updated attributes as they are now; for updates alone. */
    UPDATED_NEW
}
