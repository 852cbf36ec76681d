package io.github.jdynox.aws;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.spi.Transport;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Makes clients that reach DynamoDB through the AWS SDK for Java v2: credentials, region, endpoint, signature, retries and
 * HTTP are the SDK's.
 *
 * <p>A client that is made over an SDK client of yours leaves it open when it is closed; interceptors, metrics publishers
 * and retry strategies of that client work as before, and see the table's name but not the bodies. A client made by
 * {@link #create()} or {@link #builder()} closes what it made.
 */
public final class AwsDynox {

    private AwsDynox() {}

    /** A client with the defaults of {@link AwsDynoxBuilder}: region and credentials come from the environment. */
    public static DynoxClient create() {
        return builder().build();
    }

    /** A client over an asynchronous SDK client, which stays yours to close. */
    public static DynoxClient of(DynamoDbAsyncClient client) {
        return DynoxClient.of(transport(client));
    }

    /**
     * A client over a blocking SDK client, which stays yours to close. Each request under way holds a thread and one of the
     * SDK client's connections, so a parallel scan needs as many connections as it has segments.
     */
    public static DynoxClient of(DynamoDbClient client) {
        return DynoxClient.of(transport(client));
    }

    /** A client in the making. */
    public static AwsDynoxBuilder builder() {
        return new AwsDynoxBuilder();
    }

    /** What {@link #of(DynamoDbAsyncClient)} is made over, for {@link DynoxClient#builder}, which has more settings. */
    public static Transport transport(DynamoDbAsyncClient client) {
        return new SdkTransport(new AsyncCaller(client, false, () -> {}), false, BodyPool.ofHeap());
    }

    /** What {@link #of(DynamoDbClient)} is made over, for {@link DynoxClient#builder}, which has more settings. */
    public static Transport transport(DynamoDbClient client) {
        return new SdkTransport(SyncCaller.guest(client, () -> {}), false, BodyPool.ofHeap());
    }
}
