package app;

import io.github.jdynox.Item;
import java.util.List;

@Item
record Node(String name, Node parent, List<Edge> edges) {}
