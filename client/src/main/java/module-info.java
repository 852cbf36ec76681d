import org.jspecify.annotations.NullMarked;

/** Client, tables, scan, query, count and metrics over a {@link io.github.jdynox.client.spi.Transport}. */
@NullMarked
module io.github.jdynox.client {
    requires transitive io.github.jdynox.core;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.github.jdynox.client;
    exports io.github.jdynox.client.spi;
}
