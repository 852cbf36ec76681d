package io.github.jdynox.benchmarks.page;

import io.github.jdynox.model.Model;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What the items of a page look like.
 *
 * @param model the items as records
 * @param maker makes the item of a number
 */
public record Shape<T>(Model<T> model, BiFunction<Dice, Integer, T> maker) {

    public static final Shape<Small> SMALL = new Shape<>(Small_.MODEL, Small::of);
    public static final Shape<Wide> WIDE = new Shape<>(Wide_.MODEL, Wide::of);
    public static final Shape<Order> NESTED = new Shape<>(Order_.MODEL, Order::of);
    public static final Shape<Reading> NUMERIC = new Shape<>(Reading_.MODEL, Reading::of);
    public static final Shape<Blob> BINARY = new Shape<>(Blob_.MODEL, Blob::of);
    public static final Shape<Article> TEXT = new Shape<>(Article_.MODEL, Article::of);
    public static final Shape<Place> UNICODE = new Shape<>(Place_.MODEL, Place::of);

    /** All seven. */
    public static final List<Shape<?>> ALL = List.of(SMALL, WIDE, NESTED, NUMERIC, BINARY, TEXT, UNICODE);

    /** The shape of a table. */
    public static Shape<?> of(String table) {
        return ALL.stream()
                .filter(shape -> shape.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a table of a shape but got " + table));
    }

    /** Its table's name, which is its own. */
    public String name() {
        return model.table();
    }

    /** A page of such items. */
    public CannedPage page() {
        return page(Integer.MAX_VALUE);
    }

    /** A page with no more items than this. */
    CannedPage page(int limit) {
        return CannedPage.of(model, maker, limit);
    }

    /** Such items, for writing. */
    public List<T> items(int count) {
        Dice dice = new Dice();
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(number -> maker.apply(dice, number))
                .toList();
    }
}
