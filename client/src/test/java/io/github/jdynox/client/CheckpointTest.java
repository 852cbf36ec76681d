package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.FILTER;
import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DynoxException;
import io.github.jdynox.attribute.Attr;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class CheckpointTest {

    private static final Table<City> CITIES =
            cities(new FakeTransport(PagedTable.ofCities(100).fullPage(10)));

    private static Checkpoint after(SyncScan<City> scan, int items) {
        try (Cursor<City> cursor = scan.cursor()) {
            for (int i = 0; i < items && cursor.hasNext(); i++) {
                cursor.next();
            }
            cursor.hasNext();
            return cursor.checkpoint();
        }
    }

    @Test
    void json_ofAnyCheckpoint_readsBackEqual() {
        for (SyncScan<City> scan : List.of(
                CITIES.sync().scan(),
                CITIES.sync().scan().filter(FILTER),
                CITIES.sync().scan().segment(2, 3),
                CITIES.sync().parallelScan(7))) {
            for (int items : new int[] {0, 1, 33, 99, 100}) {
                Checkpoint checkpoint = after(scan, items);
                assertThat(Checkpoint.parse(checkpoint.toJson())).isEqualTo(checkpoint);
            }
        }
    }

    @Test
    void json_isSmallAndReadable() {
        assertThat(after(CITIES.sync().scan().segment(1, 4), 3).toJson())
                .isEqualTo("{\"version\":1,\"table\":\"cities\",\"request\":\"c381fa64270d8deea1c39960fa15585e\","
                        + "\"totalSegments\":4,\"segment\":1,\"itemsCount\":3,\"scannedCount\":10,\"done\":[],"
                        + "\"keys\":{\"1\":{\"id\":{\"S\":\"c9\"}}}}");
    }

    @Test
    void json_segmentsDone_areRanges() {
        Checkpoint all = after(CITIES.sync().parallelScan(1_000), 100);
        assertThat(all.toJson()).contains("\"done\":[[0,999]],\"keys\":{}");
        assertThat(all.isDone()).isTrue();
        assertThat(all).hasToString("Checkpoint of cities: 100 items, 1000 of 1000 segments done");
    }

    @Test
    void json_filterValues_areNotInIt() {
        SyncScan<City> scan = CITIES.sync().scan().filter(Attr.of("n").eq("a secret"));
        assertThat(after(scan, 1).toJson()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[]",
                "{}",
                "{\"version\":1}",
                "{\"version\":1,\"table\":\"t\",\"request\":\"x\"}",
                "{\"version\":1,\"table\":\"t\",\"request\":\"x\",\"totalSegments\":-1}",
                "{\"version\":1,\"table\":\"t\",\"request\":\"x\",\"totalSegments\":2,\"done\":[[0,2]]}",
                "{\"version\":1,\"table\":\"t\",\"request\":\"x\",\"totalSegments\":2,\"done\":[[1,0]]}",
                "{\"version\":1,\"table\":\"t\",\"request\":\"x\",\"totalSegments\":2,\"done\":[[1]]}",
                "{\"version\":1,\"table\":\"t\",\"request\":\"x\",\"totalSegments\":2,\"done\":[],\"keys\":{\"2\":{\"id\":{\"S\":\"a\"}}}}",
                "{\"version\":1,\"table\":\"t\",\"request\":\"x\",\"totalSegments\":2,\"what\":1}"
            })
    void parse_noCheckpoint_isRefused(String json) {
        assertThatThrownBy(() -> Checkpoint.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Expected a checkpoint as Checkpoint.toJson() gives it but could not read it: ");
    }

    @Test
    void parse_laterVersion_isRefused() {
        assertThatThrownBy(() -> Checkpoint.parse("{\"version\":2,\"moons\":[]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a checkpoint of version 1 but it has version 2; resume with the version of jdynox"
                        + " that wrote it, or a later one.");
    }

    @Test
    void resume_anotherTable_isRefused() {
        Checkpoint checkpoint =
                Checkpoint.parse(after(CITIES.sync().scan(), 1).toJson().replace("\"cities\"", "\"towns\""));
        assertThatThrownBy(() -> CITIES.sync().scan().resume(checkpoint).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a checkpoint of cities but it is of towns; resume the read that it was taken from.");
    }

    @Test
    void resume_anotherFilter_isRefused() {
        Checkpoint checkpoint = after(CITIES.sync().scan().filter(FILTER), 1);
        assertThatThrownBy(() -> CITIES.sync().scan().resume(checkpoint).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a checkpoint of a read with this filter and key condition but it is of another one;"
                                + " resume the read that it was taken from.");
    }

    @Test
    void resume_otherSegments_isRefused() {
        Checkpoint checkpoint = after(CITIES.sync().parallelScan(4), 1);
        assertThatThrownBy(
                        () -> CITIES.sync().parallelScan(5).resume(checkpoint).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a checkpoint with 5 segments but it has 4 segments; resume the read that it was"
                        + " taken from.");
        assertThatThrownBy(() ->
                        CITIES.sync().scan().segment(1, 4).resume(checkpoint).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a checkpoint with segment 1 of 4 but it has 4 segments; resume the read that it was"
                                + " taken from.");
    }

    @Test
    void resume_withAStartKey_isRefused() {
        Checkpoint checkpoint = after(CITIES.sync().scan(), 1);
        assertThatThrownBy(() -> CITIES.sync()
                        .scan()
                        .resume(checkpoint)
                        .startFrom(key(3))
                        .toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected either resume(..) or startFrom(..) but found both: each says where to begin.");
    }

    @Test
    void file_saved_loadsEqualAndLeavesNothingBeside(@TempDir Path directory) throws IOException {
        CheckpointFile file = CheckpointFile.at(directory.resolve("scan.checkpoint"));
        assertThat(file.load()).isEmpty();
        file.save(after(CITIES.sync().scan(), 1));
        Checkpoint later = after(CITIES.sync().scan(), 40);
        file.save(later);
        assertThat(file.load()).contains(later);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file.path());
        }
        file.delete();
        assertThat(file.load()).isEmpty();
    }

    /** A run may be stopped by an interrupt, and end on the thread that was interrupted. */
    @Test
    void file_savedByAnInterruptedThread_isThere(@TempDir Path directory) {
        CheckpointFile file = CheckpointFile.at(directory.resolve("scan.checkpoint"));
        Checkpoint checkpoint = after(CITIES.sync().scan(), 1);

        Thread.currentThread().interrupt();
        file.save(checkpoint);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(file.load()).contains(checkpoint);
    }

    @Test
    void file_savedWhileItsThreadIsInterrupted_isThere(@TempDir Path directory) {
        CheckpointFile file = CheckpointFile.at(directory.resolve("scan.checkpoint"));
        Checkpoint checkpoint = after(CITIES.sync().scan(), 1);
        Thread worker = Thread.currentThread();
        Thread user = new Thread(() -> {
            for (int i = 0; i < 200; i++) {
                worker.interrupt();
                LockSupport.parkNanos(50_000);
            }
        });
        user.start();

        do {
            file.save(checkpoint);
        } while (user.isAlive());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(file.load()).contains(checkpoint);
    }

    @Test
    void file_ofSomethingElse_isRefused(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("letter"), "Dear all");
        assertThatThrownBy(() -> CheckpointFile.at(path).load())
                .isInstanceOf(DynoxException.class)
                .hasMessageStartingWith("Expected a checkpoint in " + path + " but met: Expected a checkpoint as ");
    }

    @Test
    void file_thatCannotBeWritten_isSaid(@TempDir Path directory) {
        CheckpointFile file = CheckpointFile.at(directory.resolve("missing").resolve("file"));
        assertThatThrownBy(() -> file.save(after(CITIES.sync().scan(), 1)))
                .isInstanceOf(DynoxException.class)
                .hasMessageStartingWith(
                        "Expected to save a checkpoint in " + file + " but met a NoSuchFileException: ");
    }

    @Test
    void checkpointFile_whereNobodySaysWhatIsHandled_isRefused(@TempDir Path directory) {
        SyncScan<City> scan = CITIES.sync().scan().checkpointTo(CheckpointFile.at(directory.resolve("scan.json")));
        assertThatThrownBy(scan::toList)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected forEach(..), start(..) or count() with checkpointTo(scan.json) but found toList():"
                                + " what was handled of it is not known here; save cursor().checkpoint() yourself.");
        assertThatThrownBy(scan::cursor).hasMessageContaining("but found cursor():");
        assertThatThrownBy(scan::pages).hasMessageContaining("but found pages():");
        assertThatThrownBy(scan::first).hasMessageContaining("but found first():");
        assertThatThrownBy(scan::fetch).hasMessageContaining("but found fetch():");
    }
}
