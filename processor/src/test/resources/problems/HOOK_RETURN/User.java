package app;

import io.github.jdynox.Item;

@Item
class User {
    String name;

    @Item.BeforeSave
    String save() {
        return name;
    }

    @Item.AfterSave
    User saved() {
        return this;
    }
}
