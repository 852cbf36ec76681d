package io.github.jdynox.aws;

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
    DEFAULT_ASYNC {
        /** As the client that {@link AwsDynox} makes: the others are as clients that are the user's. */
        @Override
        Caller caller(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
            DynamoDbAsyncClient client = configured(
                            DynamoDbAsyncClient.builder(),
                            endpoint,
                            options.andThen(all -> all.addExecutionInterceptor(new OwnInterceptor())))
                    .build();
            return new AsyncCaller(client, true, client::close);
        }
    },
    NETTY {
        @Override
        Caller caller(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
            return async(configured(DynamoDbAsyncClient.builder(), endpoint, options)
                    .httpClientBuilder(NettyNioAsyncHttpClient.builder()
                            .maxConcurrency(100)
                            .eventLoopGroup(SHARED))
                    .build());
        }
    },
    CRT {
        @Override
        Caller caller(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
            return async(configured(DynamoDbAsyncClient.builder(), endpoint, options)
                    .httpClientBuilder(AwsCrtAsyncHttpClient.builder().maxConcurrency(100))
                    .build());
        }
    },
    APACHE5 {
        @Override
        Caller caller(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
            return sync(configured(DynamoDbClient.builder(), endpoint, options)
                    .httpClientBuilder(Apache5HttpClient.builder().maxConnections(100))
                    .build());
        }
    },
    URL_CONNECTION {
        @Override
        Caller caller(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
            return sync(configured(DynamoDbClient.builder(), endpoint, options)
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    .build());
        }
    };

    /** Ends with the tests: to close an event loop group takes Netty two seconds. */
    static final SdkEventLoopGroup SHARED = SdkEventLoopGroup.builder().build();

    /** Retries come soon, so that tests do. */
    static final Consumer<ClientOverrideConfiguration.Builder> QUICK =
            options -> options.retryStrategy(retries -> retries.maxAttempts(4)
                    .backoffStrategy(attempt -> Duration.ofMillis(1))
                    .throttlingBackoffStrategy(attempt -> Duration.ofMillis(1)));

    abstract Caller caller(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options);

    SdkTransport transport(URI endpoint) {
        return transport(endpoint, QUICK);
    }

    SdkTransport transport(URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
        return new SdkTransport(caller(endpoint, options), false, BodyPool.ofHeap());
    }

    SdkTransport gzipTransport(URI endpoint) {
        return new SdkTransport(caller(endpoint, QUICK), true, BodyPool.ofHeap());
    }

    static <B extends AwsClientBuilder<B, C>, C> B configured(
            B builder, URI endpoint, Consumer<ClientOverrideConfiguration.Builder> options) {
        return builder.endpointOverride(endpoint)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(options);
    }

    private static Caller async(DynamoDbAsyncClient client) {
        return new AsyncCaller(client, false, client::close);
    }

    private static Caller sync(DynamoDbClient client) {
        return new SyncCaller(client, client::close);
    }
}
