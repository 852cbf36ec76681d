package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.util.ArrayList;
import java.util.List;

/** Writes down what happens. */
interface Audited {

    List<String> LOG = new ArrayList<>();

    String id();

    @Item.AfterSave
    default void saved() {
        LOG.add("saved " + id());
    }
}
