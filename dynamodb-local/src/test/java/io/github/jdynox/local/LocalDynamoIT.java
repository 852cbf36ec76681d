package io.github.jdynox.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class LocalDynamoIT {

    private static final StaticCredentialsProvider ANY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any"));

    private static LocalDynamo local;

    @BeforeAll
    static void start() {
        local = LocalDynamo.start();
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void syncAndAsyncClients_sameEndpoint_seeTheSameItems() throws Exception {
        Map<String, AttributeValue> item =
                Map.of("pk", AttributeValue.fromS("a"), "population", AttributeValue.fromN("7"));
        try (DynamoDbClient sync = sync(local.endpoint());
                DynamoDbAsyncClient async = async(local.endpoint())) {
            createTable(sync, "cities");
            sync.putItem(r -> r.tableName("cities").item(item));
            assertThat(async.scan(r -> r.tableName("cities"))
                            .get(10, TimeUnit.SECONDS)
                            .items())
                    .containsExactly(item);
        }
    }

    @Test
    void executeStatement_partiQl_isAnswered() {
        try (DynamoDbClient sync = sync(local.endpoint())) {
            createTable(sync, "statements");
            assertThat(sync.executeStatement(r -> r.statement("SELECT * FROM statements"))
                            .items())
                    .isEmpty();
        }
    }

    @Test
    void start_twice_givesTwoDatabases() {
        try (LocalDynamo second = LocalDynamo.start();
                DynamoDbClient one = sync(local.endpoint());
                DynamoDbClient two = sync(second.endpoint())) {
            createTable(one, "only-in-one");
            assertThat(two.listTables().tableNames()).isEmpty();
        }
    }

    @Test
    void close_twice_freesThePort() {
        LocalDynamo second = LocalDynamo.start();
        second.close();
        second.close();
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket("127.0.0.1", second.endpoint().getPort()).close());
    }

    @Test
    void jvm_mainReturnsWithoutClose_ends() throws IOException, InterruptedException, TimeoutException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Forgetful.class.getName())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(new String(process.getInputStream().readAllBytes())).contains("left open");
        } finally {
            process.destroyForcibly();
        }
    }

    /** A program that never closes the two it started. */
    static final class Forgetful {

        public static void main(String[] args) {
            LocalDynamo forgotten = LocalDynamo.start();
            LocalDynamo.start();
            try (DynamoDbClient client = sync(forgotten.endpoint())) {
                createTable(client, "left-open");
            }
            System.out.println("left open");
        }
    }

    private static DynamoDbClient sync(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(ANY)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    private static DynamoDbAsyncClient async(URI endpoint) {
        return DynamoDbAsyncClient.builder()
                .endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(ANY)
                .build();
    }

    private static void createTable(DynamoDbClient client, String name) {
        AttributeDefinition pk = AttributeDefinition.builder()
                .attributeName("pk")
                .attributeType(ScalarAttributeType.S)
                .build();
        KeySchemaElement hash = KeySchemaElement.builder()
                .attributeName("pk")
                .keyType(KeyType.HASH)
                .build();
        client.createTable(r ->
                r.tableName(name).attributeDefinitions(pk).keySchema(hash).billingMode(BillingMode.PAY_PER_REQUEST));
    }
}
