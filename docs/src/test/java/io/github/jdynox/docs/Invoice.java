package io.github.jdynox.docs;

// region codec-model
import io.github.jdynox.Item;

@Item(table = "invoices")
public record Invoice(@Item.PartitionKey String id, @Item.Codec(MoneyCodec.class) Money amount) {}
// endregion
