package io.github.jdynox.benchmarks.page;

import io.github.jdynox.Item;
import java.util.ArrayList;
import java.util.List;

/** An order with its customer and lines: maps in maps and lists of maps. */
@Item(table = "nested")
public record Order(
        @Item.PartitionKey String pk, String placedAt, Customer customer, List<Line> lines, List<String> tags) {

    /** Who ordered. */
    @Item
    public record Customer(String name, Address address) {}

    /** Where to. */
    @Item
    public record Address(String street, String city, String zip) {}

    /** What, and how much of it. */
    @Item
    public record Line(String sku, int quantity, long cents) {}

    static Order of(Dice dice, int number) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= dice.upTo(5); i++) {
            lines.add(new Line("SKU-" + dice.upTo(100_000), 1 + dice.upTo(9), dice.upTo(100_000)));
        }
        Address address = new Address(dice.word() + " street " + dice.upTo(200), dice.word(), "" + dice.upTo(99_999));
        return new Order(
                "ORDER#" + number,
                "2026-01-31T12:00:" + (10 + dice.upTo(50)) + "Z",
                new Customer(dice.word() + " " + dice.word(), address),
                lines,
                List.of(dice.word(), dice.word()));
    }
}
