package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The AWS SDK's own clients against the endpoint. */
@Timeout(60)
class SdkClientTest {

    private static final StaticCredentialsProvider ANYBODY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any"));

    private final MemoryDynamo memory = MemoryDynamo.create().createTable(Users.MODEL);
    private final MemoryEndpoint endpoint = memory.serve(0);
    private final DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(endpoint.uri())
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(ANYBODY)
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();

    @AfterEach
    void close() {
        client.close();
        endpoint.close();
    }

    @Test
    void syncClient_writesAndReads() {
        client.putItem(put -> put.tableName("users").item(user("a")));

        assertThat(client.getItem(get -> get.tableName("users").key(user("a"))).item())
                .isEqualTo(user("a"));
        assertThat(client.listTables().tableNames()).containsExactly("users");
    }

    @Test
    void syncClient_conditionFails_getsTheItem() {
        client.putItem(put -> put.tableName("users").item(user("a")));

        assertThatThrownBy(() -> client.putItem(put -> put.tableName("users")
                        .item(user("a"))
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)))
                .isInstanceOfSatisfying(ConditionalCheckFailedException.class, refused -> {
                    assertThat(refused.item()).isEqualTo(user("a"));
                    assertThat(refused.statusCode()).isEqualTo(400);
                    assertThat(refused.requestId()).hasSize(52);
                    assertThat(refused.awsErrorDetails().errorMessage()).isEqualTo("The conditional request failed");
                });
    }

    @Test
    void syncClient_requestsThatFail_areSentAgain() {
        memory.seed(Users.MODEL, Users.users(3));
        memory.control().recordRequests(true);
        memory.control().on("Scan").call(1).throttle();
        memory.control().on("Scan").call(2).failInternally();
        memory.control().on("Scan").call(3).loseAnswer();

        assertThat(client.scan(scan -> scan.tableName("users")).count()).isEqualTo(3);
        assertThat(memory.control().requests("Scan")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void syncClient_answerGarbled_isRefusedByItsChecksum() {
        memory.control().on("Scan").garbleAnswer();

        assertThatThrownBy(() -> client.scan(scan -> scan.tableName("users")))
                .isInstanceOf(Crc32MismatchException.class);
    }

    @Test
    void asyncClient_200RequestsAtOnce_areAllAnswered() {
        memory.control().latency(Duration.ofMillis(50));
        try (DynamoDbAsyncClient async = DynamoDbAsyncClient.builder()
                .endpointOverride(endpoint.uri())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(ANYBODY)
                .httpClientBuilder(NettyNioAsyncHttpClient.builder().maxConcurrency(200))
                .build()) {
            List<CompletableFuture<?>> puts = IntStream.range(0, 200)
                    .<CompletableFuture<?>>mapToObj(
                            i -> async.putItem(put -> put.tableName("users").item(user("u" + i))))
                    .toList();

            CompletableFuture.allOf(puts.toArray(CompletableFuture[]::new)).join();

            assertThat(async.scan(scan -> scan.tableName("users")).join().count())
                    .isEqualTo(200);
        }
    }

    @Test
    void enhancedClient_makesATableAndReadsPages() {
        DynamoDbTable<Note> notes = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .build()
                .table("notes", TableSchema.fromBean(Note.class));
        notes.createTable();
        for (int i = 0; i < 5; i++) {
            Note note = new Note();
            note.setId("n" + i);
            note.setText("x".repeat(390_000));
            notes.putItem(note);
        }

        assertThat(notes.scan().items().stream().map(Note::getId))
                .containsExactlyInAnyOrder("n0", "n1", "n2", "n3", "n4");
        assertThat(notes.scan().stream()).hasSizeGreaterThan(1);
    }

    private static Map<String, AttributeValue> user(String pk) {
        return Map.of("pk", AttributeValue.fromS(pk));
    }

    @DynamoDbBean
    public static class Note {

        private String id = "";
        private String text = "";

        @DynamoDbPartitionKey
        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
