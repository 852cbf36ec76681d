package app;

import io.github.jdynox.Item;
import java.util.List;

@Item
public record User(List<app.other.Group> groups) {}
