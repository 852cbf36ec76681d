package io.github.jdynox.aws;

import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;

/**
 * The SDK's Netty client with threads of its own. The SDK waits two seconds for the threads that it makes itself to end,
 * and every program that closes its client would wait with it.
 */
record OwnNetty(SdkAsyncHttpClient client, SdkEventLoopGroup threads) {

    /** The SDK's own default. */
    static final int DEFAULT_CONNECTIONS = 50;

    static OwnNetty open(int maxConnections) {
        SdkEventLoopGroup threads = SdkEventLoopGroup.builder().build();
        return new OwnNetty(
                NettyNioAsyncHttpClient.builder()
                        .eventLoopGroup(threads)
                        .maxConcurrency(maxConnections)
                        .build(),
                threads);
    }

    void close() {
        client.close();
        threads.eventLoopGroup().shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
