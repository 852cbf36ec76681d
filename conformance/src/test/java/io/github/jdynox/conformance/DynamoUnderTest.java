package io.github.jdynox.conformance;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A DynamoDB that is held against the expectations. */
interface DynamoUnderTest extends AutoCloseable {

    /** The protocol itself. */
    Wire wire();

    /** The SDK's client; belongs to this object. */
    DynamoDbClient client();

    /** Whether it is DynamoDB Local, whose known differences from the service are then expected. */
    boolean isDynamoDbLocal();

    /** Takes every table away. */
    void clear();

    @Override
    void close();

    static DynamoDbClient client(SdkHttpClient http, URI endpoint) {
        return DynamoDbClient.builder()
                .httpClient(http)
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
                .build();
    }
}
