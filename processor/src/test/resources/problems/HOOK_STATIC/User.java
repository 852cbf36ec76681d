package app;

import io.github.jdynox.Item;

@Item
class User {
    String name;

    @Item.BeforeSave
    static void check() {}
}
