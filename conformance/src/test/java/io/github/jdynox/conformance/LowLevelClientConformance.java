package io.github.jdynox.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What a user of the SDK's own client sees: pages, segments, limits, capacity, transactions. */
abstract class LowLevelClientConformance {

    private static final int LARGEST = 400 * 1024;
    private static final int OF_KEY_AND_NAME = "pk".length() + "a".length() + "v".length();

    final DynamoUnderTest dynamo;

    LowLevelClientConformance(DynamoUnderTest dynamo) {
        this.dynamo = dynamo;
    }

    @BeforeEach
    void createTable() {
        dynamo.clear();
        Answer created = dynamo.wire().send("CreateTable", Tables.json("cities"));
        assertThat(created.isError()).isFalse();
    }

    @AfterEach
    void dropTables() {
        dynamo.clear();
    }

    DynamoDbClient client() {
        return dynamo.client();
    }

    static AttributeValue string(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    void put(String pk, int length) {
        client().putItem(r -> r.tableName("cities").item(Map.of("pk", string(pk), "v", string("x".repeat(length)))));
    }

    private List<ScanResponse> pages(Consumer<ScanRequest.Builder> more) {
        List<ScanResponse> pages = new ArrayList<>();
        client().scanPaginator(r -> more.accept(r.tableName("cities"))).forEach(pages::add);
        return pages;
    }

    @Test
    void scan_ofThreeMegabytes_comesInPagesOfOne() {
        for (int i = 0; i < 30; i++) {
            put("p" + i, 100_000);
        }

        List<ScanResponse> pages = pages(r -> r.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));

        assertThat(pages.stream().map(ScanResponse::count)).containsExactly(11, 11, 8);
        assertThat(pages.stream().map(page -> page.consumedCapacity().capacityUnits()))
                .containsExactly(134.5, 134.5, 98.0);
        Set<AttributeValue> keys = new HashSet<>();
        pages.forEach(page -> page.items().forEach(item -> keys.add(item.get("pk"))));
        assertThat(keys).hasSize(30);
    }

    @Test
    void segments_ofAScan_areDisjointAndComplete() {
        for (int i = 0; i < 60; i++) {
            put("p" + i, 1);
        }

        List<AttributeValue> keys = new ArrayList<>();
        for (int segment = 0; segment < 7; segment++) {
            int wanted = segment;
            pages(r -> r.segment(wanted).totalSegments(7).limit(3))
                    .forEach(page -> page.items().forEach(item -> keys.add(item.get("pk"))));
        }
        assertThat(keys).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void page_thatTheFilterEmpties_hasALastKey() {
        for (int i = 0; i < 5; i++) {
            put("p" + i, 1);
        }

        ScanResponse page = client().scan(r -> r.tableName("cities")
                .limit(2)
                .filterExpression("v = :nothing")
                .expressionAttributeValues(Map.of(":nothing", string("nothing"))));

        assertThat(page.items()).isEmpty();
        assertThat(page.scannedCount()).isEqualTo(2);
        assertThat(page.lastEvaluatedKey()).containsOnlyKeys("pk");
    }

    @Test
    void item_of400Kilobytes_isTheLargest() {
        put("a", LARGEST - OF_KEY_AND_NAME);

        assertThatThrownBy(() -> put("b", LARGEST - OF_KEY_AND_NAME + 1))
                .isInstanceOfSatisfying(DynamoDbException.class, refused -> assertThat(
                                refused.awsErrorDetails().errorMessage())
                        .isEqualTo("Item size has exceeded the maximum allowed size"));
        assertThat(client().getItem(r -> r.tableName("cities")
                                .key(Map.of("pk", string("a")))
                                .consistentRead(true)
                                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                        .consumedCapacity()
                        .capacityUnits())
                .isEqualTo(100.0);
    }

    @Test
    void read_thatMayBeStale_costsHalf() {
        put("a", 5_000);

        for (boolean consistent : new boolean[] {true, false}) {
            assertThat(client().getItem(r -> r.tableName("cities")
                                    .key(Map.of("pk", string("a")))
                                    .consistentRead(consistent)
                                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                            .consumedCapacity()
                            .capacityUnits())
                    .isEqualTo(consistent ? 2.0 : 1.0);
        }
    }

    @Test
    void transaction_thatFails_givesAReasonForEachActionAndChangesNothing() {
        put("there", 1);

        assertThatThrownBy(() -> client().transactWriteItems(r ->
                        r.transactItems(putAction("new", null), putAction("there", "attribute_not_exists(pk)"))))
                .isInstanceOfSatisfying(
                        TransactionCanceledException.class, cancelled -> assertThat(cancelled.cancellationReasons())
                                .extracting(CancellationReason::code)
                                .containsExactly("None", "ConditionalCheckFailed"));
        assertThat(client().scan(r -> r.tableName("cities")).count()).isEqualTo(1);
    }

    @Test
    void transaction_underOneTokenTwice_isCarriedOutOnce() {
        for (int i = 0; i < 2; i++) {
            client().transactWriteItems(r -> r.clientRequestToken("token").transactItems(increment()));
        }

        assertThat(client().getItem(r -> r.tableName("cities").key(Map.of("pk", string("n"))))
                        .item())
                .containsEntry("v", number(1));
        assertThatThrownBy(() -> client().transactWriteItems(
                                r -> r.clientRequestToken("token").transactItems(putAction("other", null))))
                .isInstanceOf(IdempotentParameterMismatchException.class);
    }

    @Test
    void statements_ofEveryKind_areExecuted() {
        execute("INSERT INTO cities VALUE {'pk': ?, 'v': 1}", string("a"));
        assertThatThrownBy(() -> execute("INSERT INTO cities VALUE {'pk': 'a'}"))
                .isInstanceOf(DynamoDbException.class);
        execute("UPDATE cities SET v = v + ? WHERE pk = 'a'", number(1));

        assertThat(execute("SELECT * FROM cities WHERE pk = ?", string("a")).items())
                .containsExactly(Map.of("pk", string("a"), "v", number(2)));
        assertThat(execute("DELETE FROM cities WHERE pk = 'a' RETURNING ALL OLD *")
                        .items())
                .containsExactly(Map.of("pk", string("a"), "v", number(2)));
        assertThatThrownBy(() -> execute("UPDATE cities SET v = 1 WHERE pk = 'a'"))
                .isInstanceOf(ConditionalCheckFailedException.class);
    }

    ExecuteStatementResponse execute(String statement, AttributeValue... parameters) {
        return client().executeStatement(
                        r -> r.statement(statement).parameters(parameters.length == 0 ? null : List.of(parameters)));
    }

    @Test
    void statement_readInPages_givesEachItemOnce() {
        for (int i = 0; i < 10; i++) {
            put("p" + i, 1);
        }

        Set<AttributeValue> keys = new HashSet<>();
        String token = null;
        int pages = 0;
        do {
            String from = token;
            ExecuteStatementResponse page = client().executeStatement(
                            r -> r.statement("SELECT pk FROM cities").limit(3).nextToken(from));
            page.items().forEach(item -> assertThat(keys.add(item.get("pk"))).isTrue());
            token = page.nextToken();
            pages++;
        } while (token != null && pages < 10);
        assertThat(keys).hasSize(10);
        assertThat(pages).isEqualTo(4);
    }

    @Test
    void statements_inABatch_failOneByOne() {
        put("there", 1);

        assertThat(client().batchExecuteStatement(r -> r.statements(
                                statement("INSERT INTO cities VALUE {'pk': 'new'}"),
                                statement("INSERT INTO cities VALUE {'pk': 'there'}"),
                                statement("UPDATE cities SET v = 1 WHERE pk = 'nobody'")))
                        .responses())
                .extracting(response ->
                        response.error() == null ? null : response.error().codeAsString())
                .containsExactly(null, "DuplicateItem", "ConditionalCheckFailed");
        assertThat(execute("SELECT * FROM cities WHERE pk = 'new'").items()).hasSize(1);
    }

    private static BatchStatementRequest statement(String text) {
        return BatchStatementRequest.builder().statement(text).build();
    }

    @Test
    void statements_inATransaction_areExecutedAllOrNone() {
        put("there", 1);

        assertThatThrownBy(() -> transact(
                        "token 1",
                        "INSERT INTO cities VALUE {'pk': 'new'}",
                        "DELETE FROM cities WHERE pk = 'there' AND v = 1"))
                .isInstanceOfSatisfying(
                        TransactionCanceledException.class, cancelled -> assertThat(cancelled.cancellationReasons())
                                .extracting(CancellationReason::code)
                                .containsExactly("None", "ConditionalCheckFailed"));
        assertThat(execute("SELECT * FROM cities WHERE pk = 'new'").items()).isEmpty();

        transact("token 2", "INSERT INTO cities VALUE {'pk': 'new'}", "DELETE FROM cities WHERE pk = 'there'");
        assertThat(execute("SELECT * FROM cities").items()).containsExactly(Map.of("pk", string("new")));
    }

    private void transact(String token, String... statements) {
        client().executeTransaction(r -> r.clientRequestToken(token)
                .transactStatements(Arrays.stream(statements)
                        .map(text ->
                                ParameterizedStatement.builder().statement(text).build())
                        .toList()));
    }

    private static TransactWriteItem putAction(String pk, String condition) {
        return TransactWriteItem.builder()
                .put(p -> p.tableName("cities").item(Map.of("pk", string(pk))).conditionExpression(condition))
                .build();
    }

    static TransactWriteItem increment() {
        return TransactWriteItem.builder()
                .update(u -> u.tableName("cities")
                        .key(Map.of("pk", string("n")))
                        .updateExpression("ADD v :one")
                        .expressionAttributeValues(Map.of(":one", number(1))))
                .build();
    }
}
