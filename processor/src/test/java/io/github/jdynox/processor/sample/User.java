package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;

/** The model of the README. */
@Item(table = "users")
public record User(
        @Item.PartitionKey String pk, String name, @Item.Default("0") int age, @Item.Default("active") String status) {}
