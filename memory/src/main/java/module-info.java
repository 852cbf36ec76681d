import org.jspecify.annotations.NullMarked;

/** The embedded engine: DynamoDB's JSON protocol answered in the process. */
@NullMarked
module io.github.jdynox.memory {
    requires transitive io.github.jdynox.client;
    requires com.fasterxml.jackson.core;
    requires java.sql;
    requires static transitive org.jspecify;

    exports io.github.jdynox.memory;

    uses java.sql.Driver;
}
