package app;

import io.github.jdynox.Item;
import java.util.Optional;
import java.util.OptionalInt;

@Item(table = "users")
record User(
        @Item.PartitionKey Optional<String> pk,
        @Item.SortKey OptionalInt sk) {}
