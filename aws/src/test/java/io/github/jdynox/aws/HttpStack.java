package io.github.jdynox.aws;

import io.github.jdynox.client.spi.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.crt.AwsCrtAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Every kind of SDK client that users have. */
enum HttpStack {
    /** The client that {@link AwsDynox} makes unless told otherwise. Those without OWN are as a user's clients are. */
    OWN_APACHE5 {
        @Override
        Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip) {
            return own(endpoint, options, gzip).transport();
        }
    },
    OWN_NETTY {
        @Override
        Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip) {
            return own(endpoint, options, gzip)
                    .httpClient(NettyNioAsyncHttpClient.builder()
                            .maxConcurrency(100)
                            .eventLoopGroup(SHARED))
                    .transport();
        }
    },
    NETTY {
        @Override
        Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip) {
            return async(
                    configured(DynamoDbAsyncClient.builder(), endpoint, options)
                            .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                                    .maxConcurrency(100)
                                    .eventLoopGroup(SHARED))
                            .build(),
                    gzip);
        }
    },
    CRT {
        @Override
        Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip) {
            return async(
                    configured(DynamoDbAsyncClient.builder(), endpoint, options)
                            .httpClientBuilder(AwsCrtAsyncHttpClient.builder().maxConcurrency(100))
                            .build(),
                    gzip);
        }
    },
    APACHE5 {
        @Override
        Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip) {
            return blocking(
                    configured(DynamoDbClient.builder(), endpoint, options)
                            .httpClientBuilder(Apache5HttpClient.builder().maxConnections(100))
                            .build(),
                    gzip);
        }
    },
    URL_CONNECTION {
        @Override
        Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip) {
            return blocking(
                    configured(DynamoDbClient.builder(), endpoint, options)
                            .httpClientBuilder(UrlConnectionHttpClient.builder())
                            .build(),
                    gzip);
        }
    };

    /** Ends with the tests: to close an event loop group takes Netty two seconds. */
    static final SdkEventLoopGroup SHARED = SdkEventLoopGroup.builder().build();

    /** Retries come soon, so that tests do. */
    static final Consumer<ClientOverrideConfiguration.Builder> QUICK =
            options -> options.retryStrategy(retries -> retries.maxAttempts(4)
                    .backoffStrategy(attempt -> Duration.ofMillis(1))
                    .throttlingBackoffStrategy(attempt -> Duration.ofMillis(1)));

    abstract Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip);

    Transport transport(URI endpoint) {
        return transport(endpoint, QUICK);
    }

    Transport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
        return transport(endpoint, options, false);
    }

    Transport gzipTransport(URI endpoint) {
        return transport(endpoint, QUICK, true);
    }

    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"));

    static <B extends AwsClientBuilder<B, C>, C> B configured(
            B builder, URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
        return builder.endpointOverride(endpoint)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(CREDENTIALS)
                .overrideConfiguration(options);
    }

    /** A client of our own in the making, over the HTTP client that it makes itself. */
    static AwsDynoxBuilder own(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options, boolean gzip) {
        return AwsDynox.builder()
                .endpoint(endpoint)
                .region(Region.EU_CENTRAL_1.id())
                .credentials(CREDENTIALS)
                .gzip(gzip)
                .options(options);
    }

    private static Transport async(DynamoDbAsyncClient client, boolean gzip) {
        return new SdkTransport(new AsyncCaller(client, false, client::close), gzip, BodyPool.ofHeap());
    }

    private static Transport blocking(DynamoDbClient client, boolean gzip) {
        return new SdkTransport(SyncCaller.guest(client, client::close), gzip, BodyPool.ofHeap());
    }
}
