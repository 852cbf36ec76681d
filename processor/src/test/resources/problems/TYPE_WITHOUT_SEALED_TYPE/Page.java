package app;

import io.github.jdynox.Item;

@Item
@Item.Type("PAGE")
sealed interface Page {

    @Item
    record Title(String text) implements Page {}
}
