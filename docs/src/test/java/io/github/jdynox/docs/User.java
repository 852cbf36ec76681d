package io.github.jdynox.docs;

// region model
import io.github.jdynox.Item;
import org.jspecify.annotations.Nullable;

@Item(table = "users")
@Item.GlobalIndex(name = "email-index", partitionKey = "email")
public record User(
        @Item.PartitionKey String pk,
        String name,
        @Item.Default("0") int age,
        @Item.Default("active") String status,
        @Nullable String email) {}
// endregion
