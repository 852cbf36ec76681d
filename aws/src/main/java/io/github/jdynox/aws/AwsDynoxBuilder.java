package io.github.jdynox.aws;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.spi.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbBaseClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * Settings of a client in the making; what is not set is the SDK's default. Where no HTTP client is given it is the SDK's
 * Apache 5 client on threads of its own, the one that spends least. For settings that are not here, make an SDK client and
 * use {@link AwsDynox#of(DynamoDbAsyncClient)} or {@link AwsDynox#of(DynamoDbClient)}. For one thread.
 */
public final class AwsDynoxBuilder {

    private final List<Consumer<DynamoDbBaseClientBuilder<?, ?>>> settings = new ArrayList<>();
    private final ClientOverrideConfiguration.Builder options = ClientOverrideConfiguration.builder();

    /** Makes the caller over the HTTP client that was chosen; null for the one that is made here. */
    private @Nullable Supplier<Caller> overHttp;

    /** The SDK's own default. */
    private int maxConnections = 50;

    private boolean connectionsSet;
    private boolean gzip;

    AwsDynoxBuilder() {}

    /** The AWS region, such as {@code eu-central-1}. */
    public AwsDynoxBuilder region(String region) {
        settings.add(sdk -> sdk.region(Region.of(region)));
        return this;
    }

    /** The profile of the AWS configuration files that gives credentials and region where they are not set here. */
    public AwsDynoxBuilder profile(String profile) {
        options.defaultProfileName(profile);
        return this;
    }

    /** The address to send to instead of the region's, for DynamoDB Local and its like. A region is needed all the same. */
    public AwsDynoxBuilder endpoint(URI endpoint) {
        settings.add(sdk -> sdk.endpointOverride(endpoint));
        return this;
    }

    /** Where credentials come from. The provider stays yours to close. */
    public AwsDynoxBuilder credentials(IdentityProvider<? extends AwsCredentialsIdentity> provider) {
        settings.add(sdk -> sdk.credentialsProvider(new BorrowedCredentials(provider)));
        return this;
    }

    /** The longest time for one request, its retries included. */
    public AwsDynoxBuilder callTimeout(Duration timeout) {
        options.apiCallTimeout(positive(timeout, "call time-out"));
        return this;
    }

    /** The longest time for one attempt of a request; after it the request is sent again, while retries are left. */
    public AwsDynoxBuilder attemptTimeout(Duration timeout) {
        options.apiCallAttemptTimeout(positive(timeout, "attempt time-out"));
        return this;
    }

    /** How many times a request is sent again at most; 0 for never. Replaces {@link #retryStrategy}. */
    public AwsDynoxBuilder maxRetries(int retries) {
        if (retries < 0) {
            throw new IllegalArgumentException("Expected 0 retries or more but got " + retries);
        }
        options.retryStrategy(strategy -> strategy.maxAttempts(retries + 1));
        return this;
    }

    /** When and how often a request is sent again. Replaces {@link #maxRetries}. */
    public AwsDynoxBuilder retryStrategy(RetryStrategy strategy) {
        options.retryStrategy(strategy);
        return this;
    }

    /** The HTTP client to use, which stays yours to close. Replaces every other HTTP client given before. */
    public AwsDynoxBuilder httpClient(SdkAsyncHttpClient client) {
        overHttp = () -> async(sdk -> sdk.httpClient(client));
        return this;
    }

    /** The HTTP client to make, and to close in the end. Replaces every other HTTP client given before. */
    public AwsDynoxBuilder httpClient(SdkAsyncHttpClient.Builder<?> builder) {
        overHttp = () -> async(sdk -> sdk.httpClientBuilder(builder));
        return this;
    }

    /**
     * The blocking HTTP client to use, which stays yours to close. Each request under way holds a thread and one of its
     * connections. Replaces every other HTTP client given before.
     */
    public AwsDynoxBuilder httpClient(SdkHttpClient client) {
        overHttp = () -> blocking(sdk -> sdk.httpClient(new CancellableHttp(client)), Integer.MAX_VALUE);
        return this;
    }

    /** The blocking HTTP client to make, and to close in the end. Replaces every other HTTP client given before. */
    public AwsDynoxBuilder httpClient(SdkHttpClient.Builder<?> builder) {
        overHttp = () -> blocking(builder, Integer.MAX_VALUE);
        return this;
    }

    /**
     * How many connections are open at most, 50 if not set. Further requests wait for one of them, as long as it takes; the
     * time-outs begin when they have it. Goes with the HTTP client that is made here alone.
     */
    public AwsDynoxBuilder maxConnections(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("Expected 1 connection or more but got " + connections);
        }
        maxConnections = connections;
        connectionsSet = true;
        return this;
    }

    /**
     * Whether answers above about 4 KB come compressed: fewer bytes on the way, more work at both ends. Off if not set;
     * worth it on slow networks.
     */
    public AwsDynoxBuilder gzip(boolean gzip) {
        this.gzip = gzip;
        return this;
    }

    /** For tests, which are in a hurry. */
    AwsDynoxBuilder options(Consumer<ClientOverrideConfiguration.Builder> more) {
        more.accept(options);
        return this;
    }

    /**
     * Makes the client.
     *
     * @throws DynoxException if the environment gives no region and none is set
     */
    public DynoxClient build() {
        return DynoxClient.of(transport());
    }

    /**
     * Makes the transport alone, for {@link DynoxClient#builder}, which sets what does not depend on AWS: the executor that
     * decodes, the threshold of slow operations.
     *
     * @throws DynoxException if the environment gives no region and none is set
     */
    public Transport transport() {
        return new SdkTransport(caller(), gzip, BodyPool.ofHeap());
    }

    private Caller caller() {
        if (overHttp == null) {
            return blocking(Apache5HttpClient.builder().maxConnections(maxConnections), maxConnections);
        }
        if (connectionsSet) {
            throw new IllegalArgumentException("Expected maxConnections or httpClient but got both: set the number of"
                    + " connections on the HTTP client");
        }
        return overHttp.get();
    }

    private Caller async(Consumer<DynamoDbAsyncClientBuilder> http) {
        DynamoDbAsyncClientBuilder sdk = DynamoDbAsyncClient.builder();
        http.accept(sdk);
        DynamoDbAsyncClient client = built(sdk);
        return new AsyncCaller(client, true, client::close);
    }

    private Caller blocking(SdkHttpClient.Builder<?> http, int connections) {
        return blocking(sdk -> sdk.httpClientBuilder(new CancellableHttp.Builder(http)), connections);
    }

    private Caller blocking(Consumer<DynamoDbClientBuilder> http, int connections) {
        DynamoDbClientBuilder sdk = DynamoDbClient.builder();
        http.accept(sdk);
        boolean timeouts = options.apiCallTimeout() != null || options.apiCallAttemptTimeout() != null;
        return SyncCaller.own(built(sdk), !timeouts, connections);
    }

    private <C> C built(DynamoDbBaseClientBuilder<?, C> sdk) {
        settings.forEach(setting -> setting.accept(sdk));
        sdk.overrideConfiguration(options.build().copy(all -> all.addExecutionInterceptor(new OwnInterceptor())));
        try {
            return sdk.build();
        } catch (SdkClientException e) {
            throw new DynoxException(
                    "Expected settings for an AWS client but they are not complete: set region(..), AWS_REGION or a profile"
                            + " with a region; the cause lists the places that were tried",
                    e);
        }
    }

    private static Duration positive(Duration timeout, String name) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("Expected a positive " + name + " but got " + timeout);
        }
        return timeout;
    }
}
