package io.github.jdynox.benchmarks.peer;

import java.util.List;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The SDK's HTTP clients, by name and with the settings they come with. {@code sync} and {@code async} are the SDK's choice. */
public final class Http {

    /** The blocking ones. */
    public static final List<String> BLOCKING = List.of("sync", "apache5", "apache4", "url", "crtSync");

    /** The asynchronous ones. */
    public static final List<String> ASYNCHRONOUS = List.of("async", "netty", "crt");

    private Http() {}

    static SdkHttpClient blocking(String name) {
        return switch (name) {
            case "sync", "apache5" -> Apache5HttpClient.create();
            case "apache4" -> ApacheHttpClient.create();
            case "url" -> UrlConnectionHttpClient.create();
            case "crtSync" -> AwsCrtHttpClient.create();
            default -> throw new IllegalArgumentException("Expected one of " + BLOCKING + " but got " + name);
        };
    }

    static SdkAsyncHttpClient asynchronous(String name) {
        return switch (name) {
            case "async", "netty" -> NettyNioAsyncHttpClient.create();
            case "crt" -> AwsCrtAsyncHttpClient.create();
            default -> throw new IllegalArgumentException("Expected one of " + ASYNCHRONOUS + " but got " + name);
        };
    }
}
