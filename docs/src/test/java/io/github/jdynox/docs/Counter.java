package io.github.jdynox.docs;

// region mutable-model
import io.github.jdynox.Item;

@Item(table = "counters")
public class Counter {

    @Item.PartitionKey
    private String name = "";

    private long value;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getValue() {
        return value;
    }

    public void setValue(long value) {
        this.value = value;
    }
}
// endregion
