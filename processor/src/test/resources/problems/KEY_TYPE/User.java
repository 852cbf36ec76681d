package app;

import io.github.jdynox.Item;
import java.util.List;

@Item(table = "users")
record User(@Item.PartitionKey boolean pk, @Item.SortKey List<String> sk) {}
