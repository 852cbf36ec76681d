package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.BulkResult;
import io.github.jdynox.client.Checkpoint;
import io.github.jdynox.client.CheckpointFile;
import io.github.jdynox.client.DryRun;
import io.github.jdynox.client.RunningRead;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.Table;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BulkWriteTest {

    private static final int SIZE = 1_000;
    private static final Condition ODD = Attr.of("odd").eq(true);
    private static final Model<Map<String, @Nullable Object>> ARCHIVE =
            Model.ofMaps("archive", new KeySchema(new KeyAttribute("pk", Codecs.STRING), null));

    private final MemoryDynamo memory = MemoryDynamo.create();
    private SyncTable<Map<String, @Nullable Object>> users;

    @BeforeEach
    void fill() {
        users = Users.in(memory);
        users.batchPut(IntStream.range(0, SIZE)
                .<Map<String, @Nullable Object>>mapToObj(i -> Map.of("pk", "u" + i, "odd", i % 2 == 1, "visits", 0))
                .toList());
    }

    @Test
    void deleteEach_withFilterAndSegments_deletesWhatPassesAndCounts() {
        BulkResult result = users.parallelScan(4).filter(ODD).deleteEach().run();
        assertThat(result.itemsCount()).isEqualTo(SIZE / 2);
        assertThat(result.refusedCount()).isZero();
        assertThat(result.consumedWcu()).isEqualTo(SIZE / 2.0);
        assertThat(result.reading().scannedCount()).isEqualTo(SIZE);
        assertThat(users.count().count()).isEqualTo(SIZE / 2);
        assertThat(users.count(ODD).count()).isZero();
    }

    @Test
    void deleteEach_onlyIf_leavesWhatDoesNotMeetIt() {
        BulkResult result = users.scan().deleteEach().onlyIf(ODD).run();
        assertThat(result.itemsCount()).isEqualTo(SIZE / 2);
        assertThat(result.refusedCount()).isEqualTo(SIZE / 2);
        assertThat(users.count(ODD).count()).isZero();
    }

    @Test
    void updateEach_ofEveryItem_updatesEachOnce() {
        BulkResult result = users.parallelScan(3)
                .updateEach(Attr.of("visits").add(1), Attr.of("seen").set(true))
                .run();
        assertThat(result.itemsCount()).isEqualTo(SIZE);
        assertThat(users.count(Attr.of("visits").eq(1).and(Attr.of("seen").eq(true)))
                        .count())
                .isEqualTo(SIZE);
    }

    @Test
    void updateEach_itemDeletedMeanwhile_staysDeleted() {
        memory.control().recordRequests(true);
        BulkResult result = users.scan()
                .onProgress(progress -> users.delete(Key.of("u7")))
                .pageSize(100)
                .updateEach(Attr.of("visits").add(1))
                .onlyIf(Attr.of("pk").ne("u8"))
                .run();
        assertThat(result.itemsCount() + result.refusedCount())
                .isEqualTo(result.reading().itemsCount());
        assertThat(result.refusedCount()).isBetween(1L, 2L);
        assertThat(users.get(Key.of("u7"))).isEmpty();
        assertThat(memory.control().requests("UpdateItem"))
                .allSatisfy(request -> assertThat(request.json()).contains("attribute_exists"));
    }

    @Test
    void copyTo_anyItem_isTheSameToTheLastDigit() {
        Map<String, @Nullable Object> all = Map.of(
                "pk", "rich",
                "n", new BigDecimal("1234567890123456789012345678901234567.8"),
                "b", ByteBuffer.wrap(new byte[] {1, 2, -1}),
                "ss", Set.of("a", "b"),
                "ns", Set.of(new BigDecimal("1"), new BigDecimal("2.5")),
                "l", List.of("x", Map.of("deep", new BigDecimal("1e-100"))),
                "empty", "");
        users.put(all);
        Table<Map<String, @Nullable Object>> archive =
                memory.createTable(ARCHIVE).client().table(ARCHIVE);
        BulkResult result = users.parallelScan(2).copyTo(archive).run();
        assertThat(result.itemsCount()).isEqualTo(SIZE + 1);
        assertThat(archive.sync().get(Key.of("rich"))).isEqualTo(users.get(Key.of("rich")));
        assertThat(archive.sync().scan().toList())
                .hasSameElementsAs(users.scan().toList());
    }

    @Test
    void copyTo_onlyIfAbsent_keepsWhatIsThere() {
        SyncTable<Map<String, @Nullable Object>> archive =
                memory.createTable(ARCHIVE).client().table(ARCHIVE).sync();
        archive.put(Map.of("pk", "u5", "mine", true));
        BulkResult result = users.scan()
                .copyTo(memory.client().table(ARCHIVE))
                .onlyIf(Attr.of("pk").notExists())
                .run();
        assertThat(result.refusedCount()).isEqualTo(1);
        assertThat(archive.get(Key.of("u5")).orElseThrow()).containsEntry("mine", true);
        assertThat(archive.count().count()).isEqualTo(SIZE);
    }

    @Test
    void copyTo_someAttributes_isRefused() {
        assertThatThrownBy(
                        () -> users.scan().asMaps("odd").copyTo(memory.client().table(ARCHIVE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected whole items to copy but found a read of some attributes; read without naming any.");
    }

    @Test
    void dryRun_countsAndWritesNothing() {
        memory.control().recordRequests(true);
        DryRun dry = users.scan().filter(ODD).deleteEach().dryRun();
        assertThat(dry.itemsCount()).isEqualTo(SIZE / 2);
        assertThat(dry.estimatedWcu()).isEqualTo(SIZE / 2.0);
        assertThat(dry.metrics().scannedCount()).isEqualTo(SIZE);
        assertThat(memory.control().requests())
                .extracting(RecordedRequest::operation)
                .containsOnly("Scan", "DescribeTable");
    }

    @Test
    void writeBudget_isKept() {
        long began = System.nanoTime();
        BulkResult result = users.scan().deleteEach().maxWriteCapacity(500).run();
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(result.consumedWcu()).isEqualTo(SIZE);
        // 1,000 units, of which some tenths of a second are saved up; a busy machine may take longer
        assertThat(seconds).isGreaterThan(1.6);
    }

    @Test
    void throttled_now_andThen_writesAll() {
        memory.control().on("BatchWriteItem").call(3).leaveUnprocessed(5);
        memory.control().on("BatchWriteItem").call(9).throttle();
        BulkResult result = users.scan().deleteEach().run();
        assertThat(result.itemsCount()).isEqualTo(SIZE);
        assertThat(users.count().count()).isZero();
    }

    @Test
    void throttled_conditionalWrites_writeAll() {
        memory.control().on("DeleteItem").call(3).throttle();
        memory.control().on("DeleteItem").call(100).throttle();
        BulkResult result = users.scan().deleteEach().onlyIf(ODD).run();
        assertThat(result.itemsCount()).isEqualTo(SIZE / 2);
    }

    /** Cancelled at random, resumed each time: an update that adds is done exactly once an item, since all were waited for. */
    @RepeatedTest(8)
    void updateEach_cancelledAndResumed_updatesEachOnce(RepetitionInfo repetition, @TempDir Path directory)
            throws InterruptedException {
        Random random = new Random(repetition.getCurrentRepetition());
        CheckpointFile file = CheckpointFile.at(directory.resolve("update.json"));
        Table<Map<String, @Nullable Object>> table = memory.client().table(Users.MODEL);
        Checkpoint checkpoint;
        do {
            var scan = table.parallelScan(3).pageSize(50).checkpointTo(file);
            RunningRead<BulkResult> running = file.load()
                    .map(scan::resume)
                    .orElse(scan)
                    .updateEach(Attr.of("visits").add(1))
                    .start();
            Thread.sleep(random.nextInt(20));
            running.cancel();
            try {
                running.result().join();
            } catch (CancellationException cancelled) {
                // as it should be
            }
            checkpoint = file.load().orElseThrow();
        } while (!checkpoint.isDone());
        assertThat(users.count(Attr.of("visits").eq(1)).count())
                .as("seed %s", repetition.getCurrentRepetition())
                .isEqualTo(SIZE);
        assertThat(checkpoint.itemsCount()).isEqualTo(SIZE);
    }
}
