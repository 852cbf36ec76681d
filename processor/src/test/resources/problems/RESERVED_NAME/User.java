package app;

import io.github.jdynox.Item;

@Item
record User(String MODEL, int Codecs) {}
