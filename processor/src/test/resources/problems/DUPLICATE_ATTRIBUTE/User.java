package app;

import io.github.jdynox.Item;

@Item
record User(
        String name,
        @Item.Name("name") String other) {}
