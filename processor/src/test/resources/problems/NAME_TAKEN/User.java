package app;

import io.github.jdynox.Item;

@Item
record User(String name) {

    @Item
    record Line(String sku) {}
}

class UserCodec {}

@Item
record UserLine(String sku) {}
