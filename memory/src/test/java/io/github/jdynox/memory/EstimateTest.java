package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.ReadEstimate;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EstimateTest {

    private static final int SIZE = 20_000;
    private static final Condition QUARTER = Attr.of("n").eq(0);

    @SuppressWarnings("NullAway.Init")
    private static SyncTable<Map<String, @Nullable Object>> users;

    @BeforeAll
    static void load() {
        users = table(SIZE);
    }

    private static SyncTable<Map<String, @Nullable Object>> table(int size) {
        SyncTable<Map<String, @Nullable Object>> table = Users.in(MemoryDynamo.create());
        table.batchPut(IntStream.range(0, size)
                .<Map<String, @Nullable Object>>mapToObj(
                        i -> Map.of("pk", "u" + i, "n", i % 4, "rare", i % 500, "text", "x".repeat(100)))
                .toList());
        return table;
    }

    @Test
    void estimate_ofAScan_isNearWhatItCosts() {
        ReadEstimate estimate = users.scan().filter(QUARTER).estimate();
        CountResult real = users.scan().filter(QUARTER).count();
        assertThat(estimate.scannedCount()).isEqualTo(SIZE);
        assertThat((double) estimate.itemsCount()).isCloseTo(real.count(), within(SIZE * 0.05));
        assertThat(estimate.consumedRcu()).isCloseTo(real.metrics().consumedRcu(), within(3.0));
        assertThat(estimate.pagesSampled()).isEqualTo(8);
        assertThat(estimate.metrics().consumedRcu()).isLessThan(estimate.consumedRcu() / 3);
        assertThat(estimate.price(0.125)).isCloseTo(estimate.consumedRcu() * 0.125e-6, within(1e-9));
        assertThat(estimate.duration(100))
                .isCloseTo(Duration.ofMillis((long) (estimate.consumedRcu() * 10)), Duration.ofMillis(1));
    }

    @Test
    void estimate_intervalOfAFilter_holdsTheNumberAsOftenAsItSays() {
        int held = 0;
        int rounds = 100;
        for (int i = 0; i < rounds; i++) {
            ReadEstimate estimate = users.scan().filter(QUARTER).estimate();
            assertThat(estimate.itemsCount()).isBetween(estimate.itemsLow(), estimate.itemsHigh());
            held += estimate.itemsLow() <= SIZE / 4 && SIZE / 4 <= estimate.itemsHigh() ? 1 : 0;
        }
        // 95 are to be expected; fewer than 86 come about once in ten thousand such tests
        assertThat(held).isGreaterThanOrEqualTo(86);
    }

    @Test
    void estimate_ofARareFilter_hasAnIntervalAroundTheNumber() {
        int held = 0;
        int rounds = 100;
        for (int i = 0; i < rounds; i++) {
            ReadEstimate estimate = users.scan().filter(Attr.of("rare").eq(7)).estimate();
            assertThat(estimate.itemsHigh()).isPositive();
            held += estimate.itemsLow() <= SIZE / 500 && SIZE / 500 <= estimate.itemsHigh() ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(86);
    }

    @Test
    void estimate_ofAFilterThatNothingSampledPassed_saysHowManyThereMayBe() {
        ReadEstimate estimate = users.scan().filter(Attr.of("pk").eq("nobody")).estimate();
        assertThat(estimate.itemsCount()).isZero();
        assertThat(estimate.itemsLow()).isZero();
        // 3 in as many as were sampled, about 8 times 200
        assertThat(estimate.itemsHigh()).isBetween(SIZE * 3L / 1_600, SIZE * 3L / 900);
    }

    @Test
    void estimate_withoutFilter_hasNoInterval() {
        ReadEstimate estimate = users.scan().estimate();
        assertThat(estimate.itemsCount()).isEqualTo(SIZE);
        assertThat(estimate.itemsLow()).isEqualTo(SIZE);
        assertThat(estimate.itemsHigh()).isEqualTo(SIZE);
    }

    @Test
    void estimate_ofATableOfOnePage_readsThatPageAndIsExact() {
        SyncTable<Map<String, @Nullable Object>> small = table(1_000);
        ReadEstimate estimate =
                small.scan().segments(4).filter(Attr.of("rare").eq(7)).estimate();
        CountResult real = small.count(Attr.of("rare").eq(7));
        assertThat(estimate.pagesSampled()).isEqualTo(1);
        assertThat(estimate.metrics().requests()).isEqualTo(1);
        assertThat(estimate.scannedCount()).isEqualTo(1_000);
        assertThat(estimate.itemsCount()).isEqualTo(2);
        assertThat(estimate.itemsLow()).isEqualTo(2);
        assertThat(estimate.itemsHigh()).isEqualTo(2);
        assertThat(estimate.consumedRcu()).isEqualTo(real.metrics().consumedRcu());
    }

    @Test
    void estimate_ofAFewLargePartitions_looksWhereTheItemsAre() {
        Model<Map<String, @Nullable Object>> model = Model.ofMaps(
                "orders", new KeySchema(new KeyAttribute("pk", Codecs.STRING), new KeyAttribute("sk", Codecs.STRING)));
        MemoryDynamo dynamo = MemoryDynamo.create();
        dynamo.createTable(model);
        SyncTable<Map<String, @Nullable Object>> orders = dynamo.client().sync().table(model);
        orders.batchPut(IntStream.range(0, SIZE)
                .<Map<String, @Nullable Object>>mapToObj(
                        i -> Map.of("pk", "p" + i % 10, "sk", "s" + i, "n", i / 10 % 4))
                .toList());
        ReadEstimate estimate = orders.scan().filter(QUARTER).estimate();
        assertThat(estimate.metrics().scannedCount()).isBetween(200L, 3_000L);
        assertThat(SIZE / 4L).isBetween(estimate.itemsLow(), estimate.itemsHigh());
    }

    @Test
    void estimate_ofAnEmptyTable_isTheSmallestRead() {
        ReadEstimate estimate = table(0).scan().estimate();
        assertThat(estimate.scannedCount()).isZero();
        assertThat(estimate.itemsCount()).isZero();
        assertThat(estimate.itemsHigh()).isZero();
        assertThat(estimate.consumedRcu()).isEqualTo(0.5);
        assertThat(estimate.pagesSampled()).isEqualTo(1);
    }
}
