package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.Update;
import io.github.jdynox.model.KeySchema;
import org.jspecify.annotations.Nullable;

/** What a bulk write does with each item. */
sealed interface BulkAction {

    /** Whether the items themselves are needed, and not their keys alone. */
    boolean needsItems();

    /** Where it is written. */
    Place place();

    BulkWriter writer(@Nullable Condition condition, WritePace pace);

    /** A table, by the way that leads to it. */
    record Place(Calls calls, String table, KeySchema keys) {}

    record Delete(Place place) implements BulkAction {

        @Override
        public boolean needsItems() {
            return false;
        }

        @Override
        public BulkWriter writer(@Nullable Condition condition, WritePace pace) {
            return condition == null
                    ? BatchWriter.deleting(place, pace)
                    : new SingleWriter(place, Operation.DELETE_ITEM, condition, null, pace);
        }
    }

    record Change(Place place, Update update) implements BulkAction {

        @Override
        public boolean needsItems() {
            return false;
        }

        /** An item that was deleted meanwhile must not come back as a stump of its key and what the update sets. */
        @Override
        public BulkWriter writer(@Nullable Condition condition, WritePace pace) {
            Condition exists =
                    Condition.exists(Path.of(place.keys.partitionKey().name()));
            Condition whole = condition == null ? exists : exists.and(condition);
            return new SingleWriter(place, Operation.UPDATE_ITEM, whole, update, pace);
        }
    }

    record Copy(Place place) implements BulkAction {

        @Override
        public boolean needsItems() {
            return true;
        }

        @Override
        public BulkWriter writer(@Nullable Condition condition, WritePace pace) {
            return condition == null
                    ? BatchWriter.putting(place, pace)
                    : new SingleWriter(place, Operation.PUT_ITEM, condition, null, pace);
        }
    }
}
