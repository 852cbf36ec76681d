import org.jspecify.annotations.NullMarked;

/** The AWS SDK for Java v2 as the transport of jdynox. */
@NullMarked
module io.github.jdynox.aws {
    requires transitive io.github.jdynox.client;
    requires static transitive org.jspecify;
}
