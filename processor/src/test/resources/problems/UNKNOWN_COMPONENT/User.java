package app;

import io.github.jdynox.Item;

@Item(table = "users")
@Item.GlobalIndex(name = "by-email", partitionKey = "emial")
@Item.GlobalIndex(name = "by-age", partitionKey = "email", sortKey = "years")
@Item.GlobalIndex(
        name = "by-name",
        partitionKey = "email",
        projection = Item.Projection.INCLUDE,
        include = {"pk", "PK"})
record User(@Item.PartitionKey String pk, String email) {}
