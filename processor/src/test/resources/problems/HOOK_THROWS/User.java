package app;

import io.github.jdynox.Item;

@Item
class User {
    String name;

    @Item.BeforeDelete
    void delete() throws java.io.IOException {}
}
