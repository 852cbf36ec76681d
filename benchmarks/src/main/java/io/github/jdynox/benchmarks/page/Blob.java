package io.github.jdynox.benchmarks.page;

import io.github.jdynox.Item;

/** A thumbnail of 1 KB and a digest of 32 bytes. */
@Item(table = "binary")
public record Blob(@Item.PartitionKey String pk, byte[] digest, byte[] thumbnail) {

    static Blob of(Dice dice, int number) {
        return new Blob("BLOB#" + number, dice.bytes(32), dice.bytes(1024));
    }
}
