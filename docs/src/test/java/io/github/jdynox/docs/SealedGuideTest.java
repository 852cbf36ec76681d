package io.github.jdynox.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Table;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example of items of several shapes on the page "Models". */
class SealedGuideTest {

    private final DynoxClient client = GuideEngine.client();

    @BeforeEach
    void table() {
        client.table(ShopRow.class).sync().create();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void rowsOfSeveralTypes_inOneTable_areReadAsTheyWereWritten() {
        // region sealed
        Table<ShopRow> shop = client.table(ShopRow.class);
        shop.put(new ShopRow.Customer("ann", "CUSTOMER", "Ann")).join();
        shop.put(new ShopRow.Purchase("ann", "PURCHASE#1", new BigDecimal("12.50")))
                .join();

        for (ShopRow row : shop.sync().query("ann").toList()) {
            if (row instanceof ShopRow.Purchase purchase) {
                System.out.println(purchase.total());
            }
        }
        long purchases = shop.sync().count(ShopRow_.kind.eq("PURCHASE")).count();
        List<ShopRow.Customer> customers = shop.sync()
                .scan()
                .filter(ShopRow_.kind.eq("CUSTOMER"))
                .as(ShopRow.Customer.class)
                .toList();
        // endregion
        assertThat(shop.sync().query("ann").toList())
                .containsExactly(
                        new ShopRow.Customer("ann", "CUSTOMER", "Ann"),
                        new ShopRow.Purchase("ann", "PURCHASE#1", new BigDecimal("12.5")));
        assertThat(purchases).isEqualTo(1);
        assertThat(customers).containsExactly(new ShopRow.Customer("ann", "CUSTOMER", "Ann"));
    }
}
