package app;

import io.github.jdynox.Item;

@Item
@Item.TypeAttribute("entity-type")
sealed interface Part {

    @Item
    record Page(String entityType) implements Part {}
}
