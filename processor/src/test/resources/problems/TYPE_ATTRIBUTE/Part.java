package app;

import io.github.jdynox.Item;

@Item
@Item.TypeAttribute("")
sealed interface Part {

    @Item
    record Page(int number) implements Part {}
}
