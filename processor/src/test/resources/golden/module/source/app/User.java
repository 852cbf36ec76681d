package app;

import io.github.jdynox.Item;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user. */
@Item(table = "users")
public record User(@Item.PartitionKey String pk, @Nullable String name, Set<String> roles, @Nullable Set<String> tags) {}
