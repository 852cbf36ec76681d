package app;

import io.github.jdynox.Item;

interface Audited {

    @Item.AfterSave
    default void audit() {}
}
