package app;

import io.github.jdynox.Item;
import java.util.List;

@Item
record User(Status status, List<Line> lines) {

    private enum Status {
        ACTIVE
    }

    @Item
    private record Line(String sku) {}
}
