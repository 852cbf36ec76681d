package io.github.jdynox.memory.wire;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the name of an attribute may be. */
public final class AttributeNames {

    private static final int MAX_BYTES = 65_535;

    private AttributeNames() {}

    /** What is wrong with a name, null where nothing is. */
    public static @Nullable String fault(String name) {
        return fault(name.getBytes(StandardCharsets.UTF_8).length);
    }

    static @Nullable String fault(int bytes) {
        if (bytes == 0) {
            return "Empty attribute name";
        }
        return bytes > MAX_BYTES ? "Attribute name is too large, must be less than 65536 bytes" : null;
    }
}
