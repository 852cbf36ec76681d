import org.jspecify.annotations.NullMarked;

/** The AWS SDK for Java v2 as the transport of jdynox. */
@NullMarked
module io.github.jdynox.aws {
    requires transitive io.github.jdynox.client;
    requires static transitive org.jspecify;
    requires transitive software.amazon.awssdk.services.dynamodb;
    requires transitive software.amazon.awssdk.auth;
    requires transitive software.amazon.awssdk.awscore;
    requires transitive software.amazon.awssdk.core;
    requires transitive software.amazon.awssdk.http;
    requires transitive software.amazon.awssdk.identity.spi;
    requires transitive software.amazon.awssdk.regions;
    requires transitive software.amazon.awssdk.retries.api;
    requires software.amazon.awssdk.http.apache5;
    requires software.amazon.awssdk.utils;
    requires org.reactivestreams;

    exports io.github.jdynox.aws;
}
