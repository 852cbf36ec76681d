package app;

import io.github.jdynox.Item;
import java.util.Map;

@Item
record User(Map<Integer, String> names) {}
