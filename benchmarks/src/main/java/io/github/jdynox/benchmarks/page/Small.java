package io.github.jdynox.benchmarks.page;

import io.github.jdynox.Item;
import org.jspecify.annotations.Nullable;

/** A flat item of some 200 bytes on the wire; every eighth has no email. */
@Item(table = "small")
public record Small(
        @Item.PartitionKey String pk,
        String name,
        @Nullable String email,
        int age,
        String status,
        long visits,
        boolean active) {

    static Small of(Dice dice, int number) {
        return new Small(
                "USER#" + number,
                dice.word() + " " + dice.word(),
                number % 8 == 0 ? null : dice.word() + number + "@example.com",
                dice.upTo(90),
                dice.upTo(3) == 0 ? "inactive" : "active",
                dice.upTo(1_000_000),
                dice.upTo(2) == 0);
    }
}
