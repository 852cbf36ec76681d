package app;

import io.github.jdynox.Item;
import java.util.List;
import java.util.Optional;

@Item
record User(
        @Item.Default("x") Optional<String> nickname,
        @Item.Default("a,b") List<String> tags,
        @Item.Default("AA==") byte[] photo) {}
