import io.github.jdynox.Item;

@Item
record Top(String name) {}
