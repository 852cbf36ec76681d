package app;

import io.github.jdynox.Item;

@Item
class User {
    String name;

    User(String name) {
        this.name = name;
    }
}

@Item
class Secret {
    private Secret() {}
}

@Item
class Throwing {
    Throwing() throws java.io.IOException {}
}
