package app;

import io.github.jdynox.model.Hooks;
import javax.annotation.processing.Generated;

/** Calls the hooks of the subtypes of {@link ShopRow}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowHooks implements Hooks<ShopRow> {

    @Override
    public ShopRow afterLoad(ShopRow item) {
        if (item instanceof ShopRow.Customer subtype) {
            return new ShopRowCustomerHooks().afterLoad(subtype);
        }
        return item;
    }

    @Override
    public ShopRow beforeSave(ShopRow item) {
        if (item instanceof ShopRow.Order subtype) {
            return new ShopRowOrderHooks().beforeSave(subtype);
        }
        return item;
    }
}
