package app;

import io.github.jdynox.Item;
import java.util.Set;

@Item(table = "users")
@Item.GlobalIndex(name = "by-active", partitionKey = "active", sortKey = "tags")
record User(@Item.PartitionKey String pk, boolean active, Set<String> tags) {}
