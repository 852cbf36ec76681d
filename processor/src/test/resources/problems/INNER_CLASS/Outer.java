package app;

import io.github.jdynox.Item;

class Outer {

    @Item
    class User {
        String name;
    }
}
