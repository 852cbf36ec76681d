package app;

import io.github.jdynox.Item;

@Item
record Pair<A>(A first, String second) {}
