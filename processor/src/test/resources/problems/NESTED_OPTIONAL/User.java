package app;

import io.github.jdynox.Item;
import java.util.List;
import java.util.Optional;

@Item
record User(List<Optional<String>> names) {}
