package app;

import io.github.jdynox.Item;
import java.util.ArrayList;
import java.util.List;

/** Properties of each form, two of them inherited. */
@Item(table = "people")
public class Person extends Entity<String> {

    private String name;
    private boolean active;

    @Item.Default("1")
    int version;

    List<String> tags = new ArrayList<>();

    transient int cached;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public Person active(boolean active) {
        this.active = active;
        return this;
    }
}
