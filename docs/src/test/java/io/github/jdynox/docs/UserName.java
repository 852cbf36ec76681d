package io.github.jdynox.docs;

// region projection-model
import io.github.jdynox.Item;

@Item
public record UserName(String pk, String name) {}
// endregion
