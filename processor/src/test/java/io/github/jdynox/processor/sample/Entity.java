package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import org.jspecify.annotations.Nullable;

/** What the mutable models have in common. */
public abstract class Entity<I> {

    @Item.PartitionKey
    private @Nullable I id;

    public @Nullable I getId() {
        return id;
    }

    public void setId(@Nullable I id) {
        this.id = id;
    }

    @Item.BeforeSave
    void requireId() {
        if (id == null) {
            throw new IllegalStateException("no id");
        }
    }
}
