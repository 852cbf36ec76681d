package app;

import io.github.jdynox.Item;

@Item
class User {
    String name;

    @Item.BeforeSave
    private void check() {}
}
