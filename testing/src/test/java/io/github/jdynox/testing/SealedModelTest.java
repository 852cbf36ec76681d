package io.github.jdynox.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.SyncDynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.model.Key;
import io.github.jdynox.testing.ShopRow.Customer;
import io.github.jdynox.testing.ShopRow.Purchase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations on a table whose rows are of several types. */
@MemoryDynox(models = ShopRow.class)
class SealedModelTest {

    private static final Customer ANN = new Customer("ann", "CUSTOMER", "ANN");
    private static final Purchase FIRST = new Purchase("ann", "PURCHASE#1", 12);
    private static final Purchase SECOND = new Purchase("ann", "PURCHASE#2", 30);

    @BeforeEach
    void rows(SyncTable<ShopRow> shop) {
        shop.put(ANN);
        shop.batchPut(List.of(FIRST, SECOND));
    }

    @Test
    void reads_ofEveryKind_giveEachRowAsItsType(SyncTable<ShopRow> shop) {
        assertThat(shop.get(Key.of("ann", "PURCHASE#1"))).contains(FIRST);
        assertThat(shop.query("ann").toList()).containsExactly(ANN, FIRST, SECOND);
        assertThat(shop.scan().toList()).containsExactlyInAnyOrder(ANN, FIRST, SECOND);
        assertThat(shop.parallelScan(4).toList()).containsExactlyInAnyOrder(ANN, FIRST, SECOND);
        assertThat(shop.index(ShopRow_.byType).query("PURCHASE").toList()).containsExactly(FIRST, SECOND);
    }

    @Test
    void filters_onAttributesOfOneType_findItsRows(SyncTable<ShopRow> shop) {
        assertThat(shop.scan().filter(ShopRow_.total.gt(20)).toList()).containsExactly(SECOND);
        assertThat(shop.count(ShopRow_.type.eq("Customer")).count()).isEqualTo(1);
        assertThat(shop.scan()
                        .filter(ShopRow_.type.eq("PURCHASE"))
                        .as(Purchase.class)
                        .toList())
                .containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void maps_ofRows_haveTheType(SyncTable<ShopRow> shop) {
        assertThat(shop.query("ann").asMaps().toList())
                .extracting(row -> row.get("type"))
                .containsExactly("Customer", "PURCHASE", "PURCHASE");
    }

    @Test
    void writes_ofRows_runTheHooksOfTheirType(SyncTable<ShopRow> shop) {
        shop.put(new Customer("bob", "CUSTOMER", " Bob "));

        assertThat(shop.query("bob").asMaps().toList())
                .first()
                .extracting(row -> row.get("name"))
                .isEqualTo("Bob");
        assertThat(shop.get(Key.of("bob", "CUSTOMER"))).contains(new Customer("bob", "CUSTOMER", "BOB"));
    }

    @Test
    void updatesAndDeletes_ofRows_useTheKeyOfAll(SyncTable<ShopRow> shop) {
        shop.update(FIRST).set(ShopRow_.total, 13).run();
        shop.delete(SECOND);

        assertThat(shop.query("ann").toList()).containsExactly(ANN, new Purchase("ann", "PURCHASE#1", 13));
    }

    @Test
    void rows_thatActByThemselves_areInTheTableOfAll(SyncTable<ShopRow> shop) {
        SECOND.sync().delete();
        new Purchase("ann", "PURCHASE#3", 1).sync().save();
        FIRST.sync().update(ShopRow_.total.set(2));

        assertThat(shop.query("ann").toList())
                .containsExactly(ANN, new Purchase("ann", "PURCHASE#1", 2), new Purchase("ann", "PURCHASE#3", 1));
    }

    @Test
    void row_ofAnotherType_endsTheReadBehindTheRowsBeforeIt(SyncTable<ShopRow> shop, SyncDynoxClient client) {
        client.mapTable("shop").put(Map.of("customer", "ann", "row", "NOTE", "type", "NOTE"));

        assertThatThrownBy(() -> shop.query("ann").toList())
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("Expected one of Customer, PURCHASE but was another text at $.type")
                .hasMessageContaining("NOTE");
        assertThat(shop.query("ann")
                        .filter(ShopRow_.type.in("Customer", "PURCHASE"))
                        .toList())
                .containsExactly(ANN, FIRST, SECOND);
    }
}
