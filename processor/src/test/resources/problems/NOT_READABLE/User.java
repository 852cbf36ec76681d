package app;

import io.github.jdynox.Item;

@Item
class User {
    private String name;
    private boolean active;

    public void setName(String name) {
        this.name = name;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    private String getName() {
        return name;
    }

    public int isActive() {
        return active ? 1 : 0;
    }
}
