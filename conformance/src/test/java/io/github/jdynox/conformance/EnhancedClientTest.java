package io.github.jdynox.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetResultPage;
import software.amazon.awssdk.enhanced.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** The SDK's Enhanced Client over the embedded engine's HTTP endpoint. */
class EnhancedClientTest {

    private static final int NIGHTS = 25;

    private final MemoryEndpoint endpoint = MemoryDynamo.create().serve(0);
    private final DynamoDbClient client =
            DynamoUnderTest.client(UrlConnectionHttpClient.builder().build(), endpoint.uri());
    private final DynamoDbEnhancedClient enhanced =
            DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    private final DynamoDbTable<Booking> bookings = enhanced.table("bookings", TableSchema.fromBean(Booking.class));

    @BeforeEach
    void createTable() {
        bookings.createTable(table -> table.globalSecondaryIndices(index -> index.indexName("byRoom")
                        .projection(projection -> projection.projectionType(ProjectionType.ALL)))
                .localSecondaryIndices(index ->
                        index.indexName("byPrice").projection(p -> p.projectionType(ProjectionType.KEYS_ONLY))));
        client.waiter().waitUntilTableExists(table -> table.tableName("bookings"));
    }

    @AfterEach
    void close() {
        client.close();
        endpoint.close();
    }

    @Test
    void table_deleted_isGone() {
        assertThat(bookings.describeTable().table().globalSecondaryIndexes())
                .singleElement()
                .satisfies(index -> assertThat(index.indexName()).isEqualTo("byRoom"));

        bookings.deleteTable();
        client.waiter().waitUntilTableNotExists(table -> table.tableName("bookings"));

        assertThatThrownBy(bookings::describeTable).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void item_isPutReadUpdatedAndDeleted() {
        bookings.putItem(new Booking("ann", 1, "red", 80));
        Booking read = bookings.getItem(key("ann", 1));
        read.setRoom("blue");
        Booking updated = bookings.updateItem(read);

        assertThat(updated.getRoom()).isEqualTo("blue");
        assertThat(updated.getVersion()).isEqualTo(2);
        assertThat(bookings.deleteItem(key("ann", 1)).getPrice()).isEqualTo(80);
        assertThat(bookings.getItem(key("ann", 1))).isNull();
    }

    @Test
    void update_ofAnOlderVersion_isRefused() {
        bookings.putItem(new Booking("ann", 1, "red", 80));
        Booking one = bookings.getItem(key("ann", 1));
        Booking other = bookings.getItem(key("ann", 1));
        bookings.updateItem(one);

        assertThatThrownBy(() -> bookings.updateItem(other)).isInstanceOf(ConditionalCheckFailedException.class);
    }

    @Test
    void query_readsTheRangeInEitherOrder_filtered() {
        fill("ann");
        QueryConditional range = QueryConditional.sortBetween(key("ann", 10), key("ann", 14));

        assertThat(nights(bookings.query(range).items())).containsExactly(10, 11, 12, 13, 14);
        assertThat(nights(bookings.query(q -> q.queryConditional(range)
                                .scanIndexForward(false)
                                .filterExpression(priceAtLeast(112)))
                        .items()))
                .containsExactly(14, 13, 12);
    }

    @Test
    void query_onIndexes_findsWhatTheyHold() {
        fill("ann");
        fill("bob");

        assertThat(nights(bookings
                        .index("byRoom")
                        .query(QueryConditional.keyEqualTo(
                                k -> k.partitionValue("room7").sortValue(7)))
                        .stream()
                        .flatMap(page -> page.items().stream())))
                .containsExactly(7, 7);
        assertThat(bookings.index("byPrice").query(QueryConditional.sortLessThan(key("ann", 102))).stream()
                        .flatMap(page -> page.items().stream()))
                .extracting(Booking::getNight, Booking::getRoom)
                .containsExactly(tuple(0, null), tuple(1, null));
    }

    @Test
    void scan_givesPagesAndSegmentsWithEveryItemOnce() {
        fill("ann");
        fill("bob");

        List<Page<Booking>> pages = bookings.scan(s -> s.limit(7)).stream().toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(8);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).count())
                .isEqualTo(2 * NIGHTS);
        assertThat(IntStream.range(0, 3)
                        .mapToObj(
                                segment -> bookings.scan(s -> s.segment(segment).totalSegments(3))
                                        .items())
                        .flatMap(SdkIterable::stream)
                        .map(booking -> booking.getGuest() + booking.getNight()))
                .doesNotHaveDuplicates()
                .hasSize(2 * NIGHTS);
        assertThat(bookings.scan(s -> s.filterExpression(priceAtLeast(124))).items().stream())
                .hasSize(2);
    }

    @Test
    void batch_writesAndReads() {
        fill("ann");
        // Versions need conditions, which a batch cannot have.
        DynamoDbEnhancedClient plain = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(client)
                .extensions(List.of())
                .build();
        DynamoDbTable<Booking> unversioned = plain.table("bookings", TableSchema.fromBean(Booking.class));
        plain.batchWriteItem(batch -> batch.addWriteBatch(WriteBatch.builder(Booking.class)
                .mappedTableResource(unversioned)
                .addDeleteItem(key("ann", 0))
                .addPutItem(new Booking("ann", 99, "red", 1))
                .build()));

        Stream<BatchGetResultPage> read = plain
                .batchGetItem(batch -> batch.addReadBatch(ReadBatch.builder(Booking.class)
                        .mappedTableResource(unversioned)
                        .addGetItem(key("ann", 0))
                        .addGetItem(key("ann", 99))
                        .build()))
                .stream();

        assertThat(nights(read.flatMap(page -> page.resultsForTable(unversioned).stream())))
                .containsExactly(99);
    }

    @Test
    void transaction_isCarriedOutWholeOrCancelledWithItsReasons() {
        bookings.putItem(new Booking("ann", 1, "red", 80));

        assertThatThrownBy(() -> enhanced.transactWriteItems(transaction -> transaction
                        .addPutItem(bookings, new Booking("ann", 2, "red", 80))
                        .addConditionCheck(
                                bookings,
                                ConditionCheck.builder()
                                        .key(key("ann", 1))
                                        .conditionExpression(priceAtLeast(81))
                                        .build())))
                .isInstanceOfSatisfying(
                        TransactionCanceledException.class, cancelled -> assertThat(cancelled.cancellationReasons())
                                .extracting(CancellationReason::code)
                                .containsExactly("None", "ConditionalCheckFailed"));
        assertThat(bookings.getItem(key("ann", 2))).isNull();

        enhanced.transactWriteItems(transaction -> transaction
                .addPutItem(bookings, new Booking("ann", 2, "red", 80))
                .addDeleteItem(bookings, key("ann", 1)));
        assertThat(enhanced
                        .transactGetItems(transaction ->
                                transaction.addGetItem(bookings, key("ann", 1)).addGetItem(bookings, key("ann", 2)))
                        .stream()
                        .map(document -> document.getItem(bookings)))
                .satisfiesExactly(gone -> assertThat(gone).isNull(), there -> assertThat(there.getNight())
                        .isEqualTo(2));
    }

    private void fill(String guest) {
        for (int night = 0; night < NIGHTS; night++) {
            bookings.putItem(new Booking(guest, night, "room" + night, 100 + night));
        }
    }

    private static Key key(String partition, int sort) {
        return Key.builder().partitionValue(partition).sortValue(sort).build();
    }

    private static Expression priceAtLeast(int price) {
        return Expression.builder()
                .expression("price >= :price")
                .putExpressionValue(":price", AttributeValue.fromN(Integer.toString(price)))
                .build();
    }

    private static List<Integer> nights(SdkIterable<Booking> items) {
        return nights(items.stream());
    }

    private static List<Integer> nights(Stream<Booking> items) {
        return items.map(Booking::getNight).toList();
    }
}
