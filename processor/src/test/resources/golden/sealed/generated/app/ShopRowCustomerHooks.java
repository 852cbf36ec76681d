package app;

import io.github.jdynox.model.Hooks;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Calls the hooks of {@link ShopRow.Customer}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowCustomerHooks implements Hooks<ShopRow.Customer> {

    @Override
    public ShopRow.Customer afterLoad(ShopRow.Customer item) {
        return Objects.requireNonNull(
                item.loaded(), "Expected an item from Customer.loaded() but it gave null.");
    }
}
