package app.other;

import io.github.jdynox.Item;

@Item
public record Base(String name) {}
