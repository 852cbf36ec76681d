package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.ScanResult;
import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.client.SyncRead;
import io.github.jdynox.client.SyncScan;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.local.LocalDynamo;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;

/** Whatever is read, in pages of whatever size, stopped and resumed wherever: every item comes exactly once. */
@Timeout(120)
class PagingIT {

    private static final List<Order> ORDERS = Order.some(400);

    private static LocalDynamo dynamo;
    private static DynoxClient client;
    private static SyncTable<Order> table;

    @BeforeAll
    static void start() {
        dynamo = LocalDynamo.start();
        client = DynoxClient.of(HttpStack.NETTY.transport(dynamo.endpoint()));
        table = client.table(Order.in("orders")).sync();
        table.create();
        table.batchPut(ORDERS);
    }

    @AfterAll
    static void stop() {
        client.close();
        dynamo.close();
    }

    /** What to read, and what must come; in this order where there is one. */
    private record Case(SyncRead<Order, ?> read, Predicate<Order> expected, Comparator<Order> order) {

        Case filtered(int most) {
            return new Case(read.filter(Order.AMOUNT.le(most)), expected.and(one -> one.amount() <= most), order);
        }
    }

    private static final Comparator<Order> BY_AMOUNT = Comparator.comparingInt(Order::amount);
    private static final Comparator<Order> BY_NUMBER = Comparator.comparingInt(Order::number);

    private static Case any(Random random) {
        String customer = "customer" + random.nextInt(8);
        String kind = "kind" + (1 + random.nextInt(4));
        boolean down = random.nextBoolean();
        Predicate<Order> ofCustomer = one -> one.customer().equals(customer);
        Predicate<Order> ofKind = one -> one.kind().equals(kind);
        return switch (random.nextInt(6)) {
            case 0 -> new Case(table.scan(), one -> true, null).filtered(random.nextInt(20));
            case 1 -> new Case(
                            table.index(Order.BY_KIND).scan(),
                            one -> !one.kind().isEmpty(),
                            null)
                    .filtered(random.nextInt(20));
            case 2 -> new Case(table.index(Order.BY_AMOUNT).scan().consistentRead(true), one -> true, null);
            case 3 -> new Case(
                            down ? table.query(customer).descending() : table.query(customer),
                            ofCustomer,
                            down ? BY_NUMBER.reversed() : BY_NUMBER)
                    .filtered(random.nextInt(20));
            case 4 -> new Case(
                    down
                            ? table.index(Order.BY_KIND).query(kind).descending()
                            : table.index(Order.BY_KIND).query(kind),
                    ofKind,
                    down ? BY_AMOUNT.reversed() : BY_AMOUNT);
            default -> new Case(
                    table.index(Order.BY_AMOUNT).query(customer).where(Order.AMOUNT.between(3, 12)),
                    ofCustomer.and(one -> one.amount() >= 3 && one.amount() <= 12),
                    BY_AMOUNT);
        };
    }

    @RepeatedTest(60)
    void read_stoppedAndResumedAnywhere_givesEveryItemOnce(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        Case wanted = any(random);
        List<Order> seen = new ArrayList<>();
        Key from = null;
        do {
            from = part(from == null ? wanted.read : wanted.read.startFrom(from), random, seen);
        } while (from != null);
        assertThat(seen)
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(
                        ORDERS.stream().filter(wanted.expected).toList());
        if (wanted.order != null) {
            assertThat(seen).as("seed %s", seed).isSortedAccordingTo(wanted.order);
        }
        assertThat(wanted.read.count().count()).as("seed %s", seed).isEqualTo(seen.size());
    }

    /** Reads on for a while; gives the place to go on from, null at the end. */
    private static Key part(SyncRead<Order, ?> whole, Random random, List<Order> seen) {
        SyncRead<Order, ?> read = whole.readAhead(random.nextInt(2));
        if (random.nextBoolean()) {
            read = read.pageSize(1 + random.nextInt(60));
        }
        if (random.nextBoolean()) {
            ScanResult<Order> result = read.limit(1 + random.nextInt(150)).fetch();
            seen.addAll(result.items());
            return result.lastEvaluatedKey();
        }
        int stop = 1 + random.nextInt(120);
        try (Cursor<Order> cursor = read.cursor()) {
            for (int i = 0; i < stop && cursor.hasNext(); i++) {
                seen.add(cursor.next());
            }
            return cursor.lastEvaluatedKey();
        }
    }

    @RepeatedTest(10)
    void parallelScan_stoppedAndResumedAnywhere_givesEveryItemOnce(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        int segments = 1 + random.nextInt(12);
        boolean ofIndex = random.nextBoolean();
        List<Order> seen = new ArrayList<>();
        List<SegmentResult> parts = ofIndex
                ? stopped(table.index(Order.BY_KIND).parallelScan(segments), random, seen)
                : stopped(table.parallelScan(segments), random, seen);
        for (SegmentResult part : parts) {
            if (part.exhausted()) {
                continue;
            }
            SyncRead<Order, ?> rest = ofIndex
                    ? table.index(Order.BY_KIND).scan().segment(part.segment(), part.totalSegments())
                    : table.scan().segment(part.segment(), part.totalSegments());
            Key from = part.lastEvaluatedKey();
            seen.addAll((from == null ? rest : rest.startFrom(from)).toList());
        }
        Stream<Order> expected =
                ORDERS.stream().filter(one -> !ofIndex || !one.kind().isEmpty());
        assertThat(seen).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    private static List<SegmentResult> stopped(SyncRead<Order, ?> scan, Random random, List<Order> seen) {
        Cursor<Order> cursor = scan.pageSize(1 + random.nextInt(30)).cursor();
        try (cursor) {
            int stop = random.nextInt(500);
            for (int i = 0; i < stop && cursor.hasNext(); i++) {
                seen.add(cursor.next());
            }
        }
        return cursor.segments();
    }

    @RepeatedTest(5)
    void segments_together_areTheTable(RepetitionInfo repetition) {
        int total = 3 * repetition.getCurrentRepetition();
        List<Order> seen = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            SyncScan<Order> segment = table.scan().segment(i, total);
            assertThat(segment.count().count()).isEqualTo(segment.toList().size());
            seen.addAll(segment.pageSize(7).toList());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ORDERS);
        assertThat(table.parallelScan(total).count().count()).isEqualTo(ORDERS.size());
    }
}
