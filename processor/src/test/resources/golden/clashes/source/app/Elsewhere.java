package app;

import app.other.Base;
import io.github.jdynox.Item;

@Item
public record Elsewhere(Base base, @Item.Name("a\"b\\u0041 */ größe") String odd) {}
