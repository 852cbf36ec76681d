package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.OnDecodeError;
import io.github.jdynox.client.ScanResult;
import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TotalMetrics;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the page "Scan and count". */
class ScanGuideTest {

    private final DynoxClient client = GuideEngine.client();
    private final Table<User> users = client.table(User.class);

    @BeforeEach
    void threeHundredUsers() {
        users.sync().create();
        List<User> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String status = i % 3 == 0 ? "inactive" : "active";
            all.add(new User("USER#" + i, "user " + i, i % 60, status, "user" + i + "@example.com"));
        }
        users.sync().batchPut(all);
    }

    @AfterEach
    void close() {
        users.sync().deleteTable();
        client.close();
    }

    @Test
    void scan_async_readsEveryUser() {
        List<String> names = new ArrayList<>();
        // region scan-async
        users.scan().forEach(user -> names.add(user.name())).join();
        // endregion
        assertThat(names).hasSize(300);
    }

    @Test
    void scan_blocking_readsEveryUser() {
        List<String> names = new ArrayList<>();
        // region scan-sync
        for (User user : users.sync().scan()) {
            names.add(user.name() + " is " + user.age() + " years old");
        }
        // endregion
        assertThat(names).hasSize(300);
    }

    @Test
    void scan_everyWayToRun_givesTheSameUsers() {
        // region ways-to-run
        Optional<User> first = users.sync().scan().first();
        List<User> all = users.sync().scan().toList();
        ScanResult<User> result = users.sync().scan().fetch(); // items, metrics and the key to go on from

        try (Stream<User> stream = users.sync().scan().stream()) {
            assertThat(stream.map(User::pk)).hasSameSizeAs(all);
        }
        // endregion
        assertThat(first).isPresent();
        assertThat(all).hasSize(300);
        assertThat(result.items()).containsExactlyElementsOf(all);
    }

    @Test
    void scan_subscriber_isServedAtItsPace() {
        List<User> received = new ArrayList<>();
        // region publisher
        Flow.Publisher<User> publisher = users.scan(); // Reactor: JdkFlowAdapter.flowPublisherToFlux(users.scan())
        // endregion
        CollectingSubscriber<User> subscriber = new CollectingSubscriber<>(received);
        publisher.subscribe(subscriber);
        subscriber.done().join();
        assertThat(received).hasSize(300);
    }

    @Test
    void filter_byAnyAttribute_keepsWhatMatches() {
        // region filter
        List<User> active =
                users.sync().scan().filter(User_.status.eq("active")).toList();
        List<User> adults = users.sync().scan().filter(User_.age.ge(18)).toList();
        List<User> both = users.sync()
                .scan()
                .filter(User_.status.eq("active").and(User_.age.ge(21)))
                .toList();
        // endregion
        assertThat(active).hasSize(200).allMatch(user -> user.status().equals("active"));
        assertThat(adults).hasSize(210).allMatch(user -> user.age() >= 18);
        assertThat(both).hasSize(130);
    }

    @Test
    void filter_untyped_matchesLikeTheTypedOne() {
        // region filter-untyped
        List<User> active =
                users.sync().scan().filter(Attr.of("status").eq("active")).toList();
        // endregion
        assertThat(active).hasSize(200);
    }

    @Test
    void first_withAndWithoutFilter_givesOneOrNone() {
        // region first
        Optional<User> anybody = users.sync().scan().first();
        Optional<User> admin =
                users.sync().scan().filter(User_.name.eq("admin")).first();
        // endregion
        assertThat(anybody).isPresent();
        assertThat(admin).isEmpty();
    }

    @Test
    void count_withAndWithoutFilter_countsWithoutItems() {
        // region count
        CountResult all = users.sync().count();
        System.out.println(all.count() + " users, " + all.metrics().consumedRcu() + " RCU, "
                + all.metrics().durationMs() + " ms");

        CountResult adults = users.sync().count(User_.age.ge(18));
        System.out.println(adults.count() + " adults of " + adults.scannedCount() + " users");
        // endregion
        assertThat(all.count()).isEqualTo(300);
        assertThat(all.metrics().consumedRcu()).isPositive();
        assertThat(adults.count()).isEqualTo(210);
        assertThat(adults.scannedCount()).isEqualTo(300);
    }

    @Test
    void limitAndPageSize_togetherAndAlone_meanDifferentThings() {
        // region limit-and-page-size
        users.sync().scan().limit(50).toList(); // 50 users, or fewer if there are fewer
        users.sync().scan().pageSize(100).toList(); // every user, read 100 a request
        users.sync().scan().limit(200).pageSize(100).toList(); // 200 users in two requests
        users.sync().scan().filter(User_.age.ge(18)).limit(100).toList(); // 100 users that match
        // endregion
        assertThat(users.sync().scan().limit(50).toList()).hasSize(50);
        assertThat(users.sync().scan().pageSize(100).toList()).hasSize(300);
        assertThat(users.sync()
                        .scan()
                        .limit(200)
                        .pageSize(100)
                        .fetch()
                        .metrics()
                        .requests())
                .isEqualTo(2);
        assertThat(users.sync().scan().filter(User_.age.ge(18)).limit(100).toList())
                .hasSize(100);
    }

    @Test
    void manualPaging_byLastEvaluatedKey_losesNothing() {
        // region manual-paging
        ScanResult<User> page = users.sync().scan().limit(20).fetch();
        ScanResult<User> next =
                users.sync().scan().limit(20).startFrom(page.lastEvaluatedKey()).fetch();
        // endregion
        assertThat(page.items()).hasSize(20);
        assertThat(next.items()).hasSize(20).doesNotContainAnyElementsOf(page.items());
    }

    @Test
    void cursor_stoppedAnywhere_knowsWhereToGoOn() {
        List<User> seen = new ArrayList<>();
        // region cursor
        Key stoppedAt;
        try (Cursor<User> cursor = users.sync().scan().pageSize(25).cursor()) {
            while (cursor.hasNext() && seen.size() < 37) {
                seen.add(cursor.next());
            }
            stoppedAt = cursor.lastEvaluatedKey();
        }
        users.sync().scan().startFrom(stoppedAt).forEach(seen::add);
        // endregion
        assertThat(seen).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void key_asJson_comesBack() {
        Key key = users.sync().scan().limit(1).fetch().lastEvaluatedKey();
        // region key-json
        String text = key.toJson(); // {"pk":{"S":"USER#1"}}
        Key again = Key.fromJson(text);
        // endregion
        assertThat(again).isEqualTo(key);
    }

    @Test
    void parallelScan_streamed_readsEveryUserOnce() {
        List<User> seen = new ArrayList<>();
        // region parallel
        users.parallelScan(4)
                .filter(User_.status.eq("active"))
                .forEach(seen::add)
                .join();
        // endregion
        assertThat(seen).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void parallelScan_fetched_sumsItsSegments() {
        // region parallel-fetch
        ScanResult<User> all = users.sync().parallelScan(4).fetch();
        Metrics cost = all.metrics();
        for (SegmentResult segment : all.segments()) {
            System.out.println(segment.segment() + ": " + segment.itemsCount() + " items");
        }
        // endregion
        assertThat(all.items()).hasSize(300);
        assertThat(cost.scannedCount()).isEqualTo(300);
        assertThat(all.segments().stream().mapToLong(SegmentResult::itemsCount).sum())
                .isEqualTo(300);
    }

    @Test
    void segment_oneByOne_coversTheTable() {
        List<User> seen = new ArrayList<>();
        // region one-segment
        for (int segment = 0; segment < 4; segment++) { // or each in a process of its own
            users.sync().scan().segment(segment, 4).forEach(seen::add);
        }
        // endregion
        assertThat(seen).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void consistentRead_costsTwice() {
        // region consistent
        ScanResult<User> consistent = users.sync().scan().consistentRead(true).fetch();
        // endregion
        double eventual = users.sync().scan().fetch().metrics().consumedRcu();
        assertThat(consistent.metrics().consumedRcu()).isEqualTo(2 * eventual);
    }

    @Test
    void metrics_ofResultTableAndClient_countTheScanOnce() {
        users.resetMetrics();
        // region metrics
        ScanResult<User> result = users.sync().scan().fetch();
        Metrics own = result.metrics(); // of this scan and no other

        Optional<Metrics> last = users.lastMetrics(); // of the operation that ended last, on any thread
        TotalMetrics total = users.totalMetrics(); // of all operations of this table handle
        System.out.println(total.scanCount() + " scans, " + total.totalRcu() + " RCU");
        users.resetMetrics();
        // endregion
        assertThat(last).contains(own);
        assertThat(total.scanCount()).isEqualTo(1);
        assertThat(users.totalMetrics().operationCount()).isZero();
    }

    @Test
    void maps_insteadOfModels_holdPlainValues() {
        List<Object> names = new ArrayList<>();
        // region maps
        for (Map<String, @Nullable Object> user : users.sync().scan().asMaps()) {
            names.add(user.get("name"));
        }
        // endregion
        assertThat(names).hasSize(300).contains("user 7");
    }

    @Test
    void projection_smallerRecord_readsOnlyItsAttributes() {
        // region projection
        List<UserName> names = users.sync().scan().as(UserName.class).toList();
        // endregion
        assertThat(names).hasSize(300).contains(new UserName("USER#7", "user 7"));
    }

    @Test
    void badItem_skippedOrHandedOver_doesNotEndTheScan() {
        putBadUser();
        List<Key> bad = new ArrayList<>();
        // region decode-errors
        ScanResult<User> readable =
                users.sync().scan().onDecodeError(OnDecodeError.skip()).fetch();
        System.out.println(readable.metrics().skippedCount() + " users could not be read");

        users.sync()
                .scan()
                .onDecodeError(OnDecodeError.handOver(item -> bad.add(item.key())))
                .toList();
        // endregion
        assertThat(readable.items()).hasSize(300);
        assertThat(readable.metrics().skippedCount()).isEqualTo(1);
        assertThat(bad).containsExactly(Key.ofAttributes(Map.of("pk", "USER#bad")));
        assertThatThrownBy(() -> users.sync().scan().toList())
                .hasMessage("Expected a number (N) but was a string (S) at $.age, reading User from table users,"
                        + " key {pk: USER#bad}");
    }

    private void putBadUser() {
        client.sync().mapTable("users").put(Map.of("pk", "USER#bad", "name", "bad", "age", "old"));
    }

    @Test
    void indexQuery_byEmail_isWhatAScanForOneUserShouldBe() {
        // region index-query
        Optional<User> user =
                users.sync().index(User_.emailIndex).query("user7@example.com").first();
        // endregion
        assertThat(user).map(User::pk).contains("USER#7");
    }
}
