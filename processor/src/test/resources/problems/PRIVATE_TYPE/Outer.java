package app;

import io.github.jdynox.Item;

class Outer {

    @Item
    private record User(String name) {}

    private static final class Hidden {

        @Item
        record Line(String sku) {}
    }
}
