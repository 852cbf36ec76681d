package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mutable model with a property of each form. */
@Item(table = "people")
public class Person extends Entity<Long> {

    private @Nullable String name;
    private boolean active;
    private @Nullable Boolean isRetired;

    @Item.Default("1")
    int version;

    Set<String> tags = new HashSet<>();
    List<String> phones = new ArrayList<>(List.of("none"));

    transient int cached = 5;

    @Item.Ignore
    int ignored = 6;

    public @Nullable String name() {
        return name;
    }

    public Person name(@Nullable String name) {
        if ("".equals(name)) {
            throw new IllegalArgumentException("empty");
        }
        this.name = name;
        return this;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public @Nullable Boolean isRetired() {
        return isRetired;
    }

    public void setRetired(@Nullable Boolean retired) {
        this.isRetired = retired;
    }

    @Item.AfterLoad
    void loaded() {
        cached = 0;
    }
}
