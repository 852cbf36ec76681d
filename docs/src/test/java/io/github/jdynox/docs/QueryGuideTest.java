package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of the page "Query". */
class QueryGuideTest {

    private final DynoxClient client = GuideEngine.client();
    private final Table<Order> orders = client.table(Order.class);

    @BeforeEach
    void fiftyOrders() {
        orders.sync().create();
        List<Order> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(Orders.order("ann", i, i < 10 ? Order.Status.SHIPPED : Order.Status.OPEN));
            all.add(Orders.order("bob", i, Order.Status.OPEN));
        }
        orders.sync().batchPut(all);
    }

    @AfterEach
    void close() {
        orders.sync().deleteTable();
        client.close();
    }

    @Test
    void query_partition_isReadInOrder() {
        // region query
        List<Order> all = orders.sync().query("ann").toList();
        List<Order> newest = orders.sync().query("ann").descending().limit(10).toList();
        // endregion
        assertThat(all).hasSize(50).isSortedAccordingTo((a, b) -> a.orderId().compareTo(b.orderId()));
        assertThat(newest).hasSize(10).extracting(Order::orderId).startsWith("ORDER#049", "ORDER#048");
    }

    @Test
    void query_sortKeyAndFilter_narrow() {
        // region query-where
        List<Order> some = orders.sync()
                .query("ann")
                .where(Order_.orderId.between("ORDER#010", "ORDER#019")) // before reading: saves capacity
                .filter(Order_.status.eq(Order.Status.OPEN)) // after reading: saves the network
                .toList();
        // endregion
        assertThat(some).hasSize(10);
    }

    @Test
    void query_indexes_haveKeysOfTheirOwn() {
        // region query-indexes
        List<Order> open = orders.sync()
                .index(Order_.statusIndex)
                .query(Order.Status.OPEN)
                .where(Order_.createdAt.ge(Instant.parse("2026-02-01T00:00:00Z")))
                .toList();
        List<Order> large = orders.sync()
                .index(Order_.totalIndex)
                .query("ann")
                .where(Order_.total.gt(new BigDecimal(40)))
                .consistentRead(true) // a local index has it, a global one does not
                .toList();
        // endregion
        assertThat(open).hasSize(38);
        assertThat(large).hasSize(9);
    }

    @Test
    void query_count_countsAPartition() {
        // region query-count
        CountResult count =
                orders.sync().query("ann").filter(Order_.tags.contains("gift")).count();
        // endregion
        assertThat(count.count()).isEqualTo(25);
    }
}
