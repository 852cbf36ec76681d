package app;

import io.github.jdynox.Item;
import java.util.List;

/** Every name here is one that a generated codec has a use for. */
@Item(table = "names")
record Names(
        @Item.PartitionKey String in,
        String out,
        String item,
        long seen,
        String start,
        String attribute,
        List<String> names,
        String e,
        String yield,
        Codec codec,
        String record,
        String in_) {

    enum Codec {
        ONE
    }
}
