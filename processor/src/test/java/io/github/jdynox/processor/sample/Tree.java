package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that contains itself, and one that contains it in turn. */
@Item
record Tree(String name, @Nullable List<Tree> branches, @Nullable Nest nest) {

    @Item
    record Nest(int eggs, @Nullable Tree tree) {}
}
