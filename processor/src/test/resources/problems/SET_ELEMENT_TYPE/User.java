package app;

import io.github.jdynox.Item;
import java.util.List;
import java.util.Set;

@Item
record User(Set<Boolean> flags, Set<Line> lines, Set<List<String>> lists) {

    @Item
    record Line(String sku) {}
}
