import org.jspecify.annotations.NullMarked;

/** JUnit 5 extension and item assertions over the embedded engine. */
@NullMarked
module io.github.jdynox.testing {
    requires transitive io.github.jdynox.memory;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.github.jdynox.testing;
}
