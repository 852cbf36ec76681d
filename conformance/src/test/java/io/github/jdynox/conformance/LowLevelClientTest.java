package io.github.jdynox.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.memory.MemoryDynamo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DuplicateItemException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The SDK's client on the embedded engine, from many threads too. */
class LowLevelClientTest extends LowLevelClientConformance {

    private static final int THREADS = 8;
    private static final int TIMES = 40;

    LowLevelClientTest() {
        super(new TransportUnderTest(() -> MemoryDynamo.create().transport()));
    }

    @Test
    void transaction_costsTwiceWhatItsWritesCost() {
        assertThat(client().transactWriteItems(r -> r.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                                .transactItems(increment()))
                        .consumedCapacity())
                .singleElement()
                .satisfies(capacity -> assertThat(capacity.writeCapacityUnits()).isEqualTo(2.0));
    }

    @Test
    void insert_ofAnItemThatIsThere_isADuplicate() {
        put("there", 1);

        assertThatThrownBy(() -> execute("INSERT INTO cities VALUE {'pk': 'there'}"))
                .isInstanceOfSatisfying(DuplicateItemException.class, refused -> assertThat(
                                refused.awsErrorDetails().errorMessage())
                        .isEqualTo("Duplicate primary key exists in table"));
    }

    @Test
    void statement_underOneTokenTwice_isCarriedOutOnceAndChargedAsRead() {
        client().putItem(r -> r.tableName("cities").item(Map.of("pk", string("n"), "v", number(0))));
        ParameterizedStatement increment = ParameterizedStatement.builder()
                .statement("UPDATE cities SET v = v + 1 WHERE pk = 'n'")
                .build();

        client().executeTransaction(r -> r.clientRequestToken("token").transactStatements(increment));
        assertThat(client().executeTransaction(r -> r.clientRequestToken("token")
                                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                                .transactStatements(increment))
                        .consumedCapacity())
                .singleElement()
                .satisfies(capacity -> assertThat(capacity.readCapacityUnits()).isEqualTo(2.0));
        assertThat(execute("SELECT v FROM cities WHERE pk = 'n'").items()).containsExactly(Map.of("v", number(1)));
    }

    @Test
    void token_ofAnotherStatement_isRefused() {
        put("a", 1);
        put("b", 1);
        String token = client().executeStatement(
                        r -> r.statement("SELECT pk FROM cities").limit(1))
                .nextToken();

        assertThatThrownBy(() -> client().executeStatement(
                                r -> r.statement("SELECT v FROM cities").nextToken(token)))
                .isInstanceOfSatisfying(DynamoDbException.class, refused -> assertThat(
                                refused.awsErrorDetails().errorMessage())
                        .isEqualTo("NextToken does not match request"));
    }

    @Test
    void conditionalIncrements_ofManyThreads_areNeverLost() throws Exception {
        client().putItem(r -> r.tableName("cities").item(Map.of("pk", string("n"), "v", number(0))));

        inParallel(THREADS, this::increments);

        assertThat(client().getItem(r -> r.tableName("cities").key(Map.of("pk", string("n"))))
                        .item())
                .containsEntry("v", number((long) THREADS * TIMES));
    }

    /** Reads, then writes under the condition that nobody has come between, and tries again where somebody has. */
    private Void increments() {
        for (int done = 0; done < TIMES; ) {
            AttributeValue seen = client().getItem(r -> r.tableName("cities").key(Map.of("pk", string("n"))))
                    .item()
                    .get("v");
            try {
                client().updateItem(r -> r.tableName("cities")
                        .key(Map.of("pk", string("n")))
                        .updateExpression("SET v = v + :one")
                        .conditionExpression("v = :seen")
                        .expressionAttributeValues(Map.of(":one", number(1), ":seen", seen)));
                done++;
            } catch (ConditionalCheckFailedException somebodyElse) {
                Thread.onSpinWait();
            }
        }
        return null;
    }

    @Test
    void transactions_readByTransactions_areWhole() throws Exception {
        client().putItem(r -> r.tableName("cities").item(Map.of("pk", string("a"), "v", number(0))));
        client().putItem(r -> r.tableName("cities").item(Map.of("pk", string("b"), "v", number(0))));

        inParallel(THREADS, () -> {
            for (int i = 0; i < TIMES; i++) {
                client().transactWriteItems(r -> r.transactItems(add("a", 1), add("b", -1)));
                long sum = client().transactGetItems(r -> r.transactItems(read("a"), read("b"))).responses().stream()
                        .mapToLong(one -> Long.parseLong(one.item().get("v").n()))
                        .sum();
                assertThat(sum).isZero();
            }
            return null;
        });
    }

    private static TransactWriteItem add(String pk, long amount) {
        return TransactWriteItem.builder()
                .update(u -> u.tableName("cities")
                        .key(Map.of("pk", string(pk)))
                        .updateExpression("ADD v :n")
                        .expressionAttributeValues(Map.of(":n", number(amount))))
                .build();
    }

    private static TransactGetItem read(String pk) {
        return TransactGetItem.builder()
                .get(g -> g.tableName("cities").key(Map.of("pk", string(pk))))
                .build();
    }

    @Test
    void scan_whileOthersWrite_givesEachKeyOnceAtMostAndWhatStaysOnceExactly() throws Exception {
        for (int i = 0; i < 100; i++) {
            put("stays" + i, 10);
        }
        AtomicBoolean scanned = new AtomicBoolean();
        List<String> keys = new ArrayList<>();

        inParallel(3, new Callable<Void>() {
            private int next;

            private synchronized int number() {
                return next++;
            }

            @Override
            public Void call() {
                int number = number();
                if (number == 0) {
                    client().scanPaginator(r -> r.tableName("cities").limit(3))
                            .items()
                            .forEach(item -> keys.add(item.get("pk").s()));
                    scanned.set(true);
                    return null;
                }
                for (int i = 0; !scanned.get(); i++) {
                    String key = "comes" + number + "-" + i % 50;
                    put(key, i % 300);
                    put("stays" + i % 100, i % 300);
                    if (i % 3 == 0) {
                        client().deleteItem(r -> r.tableName("cities").key(Map.of("pk", string(key))));
                    }
                }
                return null;
            }
        });

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.stream().filter(key -> key.startsWith("stays"))).hasSize(100);
    }

    private static void inParallel(int threads, Callable<Void> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(work));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
