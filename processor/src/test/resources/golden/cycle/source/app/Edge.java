package app;

import io.github.jdynox.Item;

@Item
record Edge(double weight, Node to) {}
