package io.github.jdynox.benchmarks.peer;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The SDK's clients, all with the same settings. */
public final class Sdk {

    static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("canned", "canned"));

    private Sdk() {}

    /** A blocking client. */
    public static DynamoDbClient client(SdkHttpClient http, URI endpoint) {
        return DynamoDbClient.builder()
                .httpClient(http)
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .build();
    }

    /** An asynchronous client. */
    public static DynamoDbAsyncClient asyncClient(SdkAsyncHttpClient http, URI endpoint) {
        return DynamoDbAsyncClient.builder()
                .httpClient(http)
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .build();
    }

    /** A blocking client that is answered with this body every time. */
    public static DynamoDbClient canned(byte[] body) {
        return client(new CannedHttp(body), URI.create("http://127.0.0.1:1"));
    }
}
