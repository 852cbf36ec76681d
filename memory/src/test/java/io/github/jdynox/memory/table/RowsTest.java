package io.github.jdynox.memory.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

    private static final KeySchema KEYS = KeySchema.of(List.of(KeyAttribute.of("pk", ValueType.S)), List.of());

    private final Rows rows = new Rows();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rows_putAndRemovedAtRandom_areThoseOfASortedSet(long seed) {
        Random random = new Random(seed);
        TreeSet<Row> expected = new TreeSet<>();
        for (int i = 0; i < 4_000; i++) {
            Row row = row("k" + random.nextInt(1_500));
            if (random.nextInt(3) == 0) {
                rows.remove(row);
                expected.remove(row);
            } else {
                rows.put(row);
                expected.add(row);
            }
        }

        assertThat(rows.read(KeyRange.ALL, true, 0).rows()).as("seed %d", seed).containsExactlyElementsOf(expected);
        assertThat(rows.read(KeyRange.ALL, false, 0).rows())
                .as("seed %d", seed)
                .containsExactlyElementsOf(expected.descendingSet());
    }

    @Test
    void segments_ofAnyNumber_giveEveryRowOnce() {
        for (int i = 0; i < 1_000; i++) {
            rows.put(row("k" + i));
        }

        for (int total : new int[] {1, 2, 3, 7, 50, 1_000, 1_000_000}) {
            List<Row> seen = new ArrayList<>();
            for (int segment = 0; segment < Math.min(total, 1_000); segment++) {
                List<Row> part =
                        rows.read(KeyRange.segment(segment, total), true, 0).rows();
                for (Row row : part) {
                    assertThat(RowKey.segment(row.keyBytes(), total)).isEqualTo(segment);
                }
                seen.addAll(part);
            }
            if (total <= 1_000) {
                assertThat(seen).hasSize(1_000).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void read_beyondAKeyThatIsGone_goesOnBehindIt() {
        for (int i = 0; i < 300; i++) {
            rows.put(row("k" + i));
        }
        List<Row> all = rows.read(KeyRange.ALL, true, 0).rows();
        Row gone = all.get(150);
        rows.remove(gone);
        byte[] key = Arrays.copyOf(gone.keyBytes(), gone.keyLength());

        assertThat(rows.read(KeyRange.ALL.beyond(key, true), true, 0).rows())
                .containsExactlyElementsOf(all.subList(151, 300));
    }

    private static Row row(String key) {
        ValueWriter writer = new ValueWriter(32);
        int mark = writer.open(ValueType.M);
        writer.block("pk".getBytes(StandardCharsets.UTF_8));
        writer.copy(Value.string(key));
        writer.closeMap(mark);
        Value item = writer.value();
        return Row.of(RowKey.of(item, KEYS), item);
    }
}
