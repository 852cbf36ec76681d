package io.github.jdynox.docs;

import io.github.jdynox.client.DynoxClient;

/** Where the examples of the guide run. */
final class GuideEngine {

    private GuideEngine() {}

    static DynoxClient client() {
        throw new UnsupportedOperationException();
    }
}
