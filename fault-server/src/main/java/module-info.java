import org.jspecify.annotations.NullMarked;

/** A loopback HTTP server that answers as scripted, faults included. For tests and benchmarks. */
@NullMarked
module io.github.jdynox.faultserver {
    requires static transitive org.jspecify;

    exports io.github.jdynox.faultserver;
}
