package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.jdynox.DynoxException;
import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.SampledCount;
import io.github.jdynox.client.SyncTable;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SampledCountTest {

    private static final int SIZE = 20_000;

    private static SyncTable<Map<String, @Nullable Object>> table() {
        SyncTable<Map<String, @Nullable Object>> users = Users.in(MemoryDynamo.create());
        users.batchPut(IntStream.range(0, SIZE)
                .<Map<String, @Nullable Object>>mapToObj(
                        i -> Map.of("pk", "u" + i, "n", i % 4, "text", "x".repeat(100)))
                .toList());
        return users;
    }

    @Test
    void sample_ofATable_givesAnIntervalThatHoldsTheTotalAsOftenAsItSays() {
        SyncTable<Map<String, @Nullable Object>> users = table();
        int held = 0;
        int rounds = 60;
        for (int i = 0; i < rounds; i++) {
            SampledCount sampled = users.scan().segments(1_000).sampleCount(0.05);
            assertThat(sampled.segmentsRead()).isEqualTo(50);
            assertThat(sampled.totalSegments()).isEqualTo(1_000);
            assertThat(sampled.low()).isLessThanOrEqualTo(sampled.count());
            assertThat(sampled.high()).isGreaterThanOrEqualTo(sampled.count());
            assertThat((double) sampled.count()).isCloseTo(SIZE, within(SIZE * 0.2));
            held += sampled.low() <= SIZE && SIZE <= sampled.high() ? 1 : 0;
        }
        // 57 of 60 are to be expected; fewer than 50 come about once in ten thousand such tests
        assertThat(held).isGreaterThanOrEqualTo(50);
    }

    @Test
    void sample_withFilter_countsWhatPassesAndSaysWhatItSaved() {
        SampledCount sampled =
                table().scan().filter(Attr.of("n").eq(0)).segments(400).sampleCount(0.1);
        assertThat((double) sampled.count()).isCloseTo(SIZE / 4.0, within(SIZE * 0.08));
        assertThat(sampled.metrics().requests()).isEqualTo(40);
        assertThat(sampled.savedRcu()).isCloseTo(sampled.metrics().consumedRcu() * 9, within(1e-6));
    }

    @Test
    void sample_ofTooFewSegments_isRefused() {
        SyncTable<Map<String, @Nullable Object>> users = Users.in(MemoryDynamo.create());
        assertThatThrownBy(() -> users.scan().segments(100).sampleCount(0.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a sample of at least 30 segments but 0.01 of 100 is 1; sample a larger share, or use"
                                + " segments(..) to divide the table into more.");
        assertThatThrownBy(() -> users.scan().sampleCount(0.00001))
                .hasMessage(
                        "Expected a sample of at least 30 segments but 1.0E-5 of 1000000 is 10; sample a larger share.");
        assertThatThrownBy(() -> users.scan().sampleCount(1))
                .hasMessage("Expected a share between 0 and 1 to sample but was 1.0; count() reads the whole.");
        assertThatThrownBy(() -> users.scan().limit(5).sampleCount(0.1))
                .hasMessage("Expected a scan of the whole to sample but found one of a part; leave out limit, segment,"
                        + " startFrom and resume.");
    }

    @Test
    void sample_withTooFewMatches_isRefusedInsteadOfGuessed() {
        SyncTable<Map<String, @Nullable Object>> users = Users.in(MemoryDynamo.create());
        users.put(Users.user("alone"));
        assertThatThrownBy(() -> users.scan().segments(100).sampleCount(0.5))
                .isInstanceOf(DynoxException.class)
                .hasMessageMatching(
                        "Expected items in at least 5 of the 50 segments sampled but found [01] in [01], too few"
                                + " to tell how many there are; sample a larger share, or count the whole\\.");
    }
}
