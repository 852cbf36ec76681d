package io.github.jdynox.benchmarks.page;

import io.github.jdynox.Item;
import java.math.BigDecimal;

/** Numbers of all kinds: short and long whole ones, doubles with all their digits, prices, and one of 38 digits. */
@Item(table = "numeric")
public record Reading(
        @Item.PartitionKey String pk,
        int sensor,
        int count,
        long takenAt,
        long sequence,
        double latitude,
        double longitude,
        double temperature,
        BigDecimal price,
        BigDecimal exact) {

    static Reading of(Dice dice, int number) {
        return new Reading(
                "READING#" + number,
                dice.upTo(1000),
                dice.upTo(1_000_000),
                1_767_225_600_000L + dice.upTo(1_000_000_000),
                dice.longUpTo(1L << 60),
                dice.fraction() * 180 - 90,
                dice.fraction() * 360 - 180,
                dice.upTo(1000) / 10.0,
                BigDecimal.valueOf(dice.upTo(10_000_000), 2),
                new BigDecimal("1234567890123456789." + (1_000_000_000_000_000_000L + dice.longUpTo(1L << 60))));
    }
}
