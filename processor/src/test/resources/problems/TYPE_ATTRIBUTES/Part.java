package app;

import io.github.jdynox.Item;

@Item
sealed interface Part permits Row.User {}
