package app;

import io.github.jdynox.model.Hooks;
import javax.annotation.processing.Generated;

/** Calls the hooks of {@link ShopRow.Order}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowOrderHooks implements Hooks<ShopRow.Order> {

    @Override
    public ShopRow.Order beforeSave(ShopRow.Order item) {
        item.check();
        return item;
    }
}
