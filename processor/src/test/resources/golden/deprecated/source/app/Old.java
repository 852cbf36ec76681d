package app;

import io.github.jdynox.Item;

@Item
@Deprecated
public record Old(String name) {}
