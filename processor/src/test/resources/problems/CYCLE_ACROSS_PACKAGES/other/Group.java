package app.other;

import app.User;
import io.github.jdynox.Item;

@Item
public record Group(String name, User owner) {}
