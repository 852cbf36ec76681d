package app;

import io.github.jdynox.Item;

@Item
interface User {}

@Item
enum Role {
    ADMIN
}

@Item
@interface Marked {}

@Item
abstract class Person {}
