package app;

import io.github.jdynox.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.SortedMap;

@Item
record User(ArrayList<String> names, SortedMap<String, Integer> ages, Collection<String> tags) {}
