package app;

import io.github.jdynox.Item;

@Item
class User {
    String name;

    @Item.AfterLoad
    void loaded(User user) {}
}
