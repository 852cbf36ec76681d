/** A module of a user: null-marked, and without java.compiler. */
@org.jspecify.annotations.NullMarked
module app {
    requires transitive io.github.jdynox.core;
    requires static transitive org.jspecify;

    exports app;
}
