package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.Item;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentChoiceTest {

    private static final long MB = 1 << 20;
    private static final ReadTarget CITIES = ReadTarget.of("cities", City.MODEL.keys());

    private static SegmentChoice choice(long bytes, long provisioned, double budget) {
        return choice(CITIES, table(bytes, provisioned), budget, plan -> {});
    }

    private static SegmentChoice choice(
            ReadTarget target, TableDescription table, double budget, Consumer<ReadPlan> options) {
        return SegmentChoice.of(new ReadPlan(Operation.SCAN, target).with(options), table, budget);
    }

    private static TableDescription table(long bytes, long provisioned) {
        return new TableDescription(
                "cities",
                "ACTIVE",
                City.MODEL.keys(),
                List.of(index("global", true), index("local", false)),
                10_000,
                bytes,
                provisioned == 0,
                provisioned,
                1);
    }

    private static IndexDescription index(String name, boolean global) {
        return new IndexDescription(
                name,
                global,
                "ACTIVE",
                City.MODEL.keys(),
                Item.Projection.ALL,
                List.of(),
                1_000,
                80 * MB,
                global ? 100 : 0,
                0);
    }

    private static ReadTarget index(String name) {
        return new ReadTarget("cities", name, City.MODEL.keys(), City.MODEL.keys(), CITIES.startKey());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "524288, 1",
        "1048576, 2",
        "3145728, 6",
        "104857600, 50",
        "1073741824, 128",
        "1099511627776, 100000"
    })
    void segments_bySize_areManyAndNotTooMany(long bytes, int segments) {
        assertThat(choice(bytes, 0, Double.POSITIVE_INFINITY).segments()).isEqualTo(segments);
    }

    @Test
    void segments_sizeUnknown_areSomewhereBetween() {
        assertThat(choice(0, 0, Double.POSITIVE_INFINITY).segments()).isEqualTo(32);
        assertThat(SegmentChoice.of(new ReadPlan(Operation.SCAN, CITIES), null, Double.POSITIVE_INFINITY)
                        .segments())
                .isEqualTo(32);
    }

    @Test
    void segments_smallPages_areByPages() {
        SegmentChoice choice = choice(CITIES, table(MB, 0), Double.POSITIVE_INFINITY, plan -> plan.pageSize = 10);
        assertThat(choice.segments()).isEqualTo(125);
    }

    @Test
    void index_isMeasuredByItself() {
        SegmentChoice global = choice(index("global"), table(MB, 0), Double.POSITIVE_INFINITY, plan -> {});
        assertThat(global.segments()).isEqualTo(50);
        assertThat(global.concurrency()).isEqualTo(1);
        SegmentChoice local = choice(index("local"), table(MB, 1_000), Double.POSITIVE_INFINITY, plan -> {});
        assertThat(local.segments()).isEqualTo(50);
        assertThat(local.concurrency()).isEqualTo(5);
    }

    @Test
    void concurrency_smallCapacityOrBudget_beginsLowAndStaysLow() {
        assertThat(choice(1_000 * MB, 100, Double.POSITIVE_INFINITY).concurrency())
                .isEqualTo(1);
        assertThat(choice(1_000 * MB, 0, 300).concurrency()).isEqualTo(2);
        assertThat(choice(1_000 * MB, 0, 300).most()).isEqualTo(8);
        assertThat(choice(1_000 * MB, 100_000, 300).concurrency()).isEqualTo(2);
        assertThat(choice(1_000 * MB, 1_000, 1e9).concurrency()).isEqualTo(5);
    }

    @Test
    void concurrency_boundByTheCaller_isNeverAbove() {
        SegmentChoice choice =
                choice(CITIES, table(1_000 * MB, 0), Double.POSITIVE_INFINITY, plan -> plan.concurrency = 3);
        assertThat(choice.most()).isEqualTo(3);
        assertThat(choice.concurrency()).isEqualTo(3);
        SegmentChoice few = choice(CITIES, table(MB, 0), Double.POSITIVE_INFINITY, plan -> plan.concurrency = 70);
        assertThat(few.most()).isEqualTo(2);
    }
}
