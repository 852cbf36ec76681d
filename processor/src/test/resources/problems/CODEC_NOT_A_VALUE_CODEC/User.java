package app;

import io.github.jdynox.Item;

@Item
record User(
        @Item.Codec(String.class) String name,
        @Item.Codec(int.class) int age) {}
