package io.github.jdynox.aws;

import static io.github.jdynox.aws.TableName.Place.REQUEST_ITEMS;
import static io.github.jdynox.aws.TableName.Place.TOP;
import static io.github.jdynox.aws.TableName.Place.TRANSACT_ITEMS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One DynamoDB operation as the SDK knows it: how to make a stand-in request for a table, and how to call it.
 *
 * <p>The stand-in carries the table's name alone, where the real request carries it: the SDK's endpoint rules (account
 * endpoints) and its users' own interceptors and metrics read it there. Its body never leaves the machine.
 */
record Operation<R extends DynamoDbRequest>(
        String name,
        TableName.Place tablePlace,
        Class<R> request,
        Function<@Nullable String, DynamoDbRequest.Builder> standIn,
        BiFunction<DynamoDbAsyncClient, R, CompletableFuture<? extends DynamoDbResponse>> async,
        BiFunction<DynamoDbClient, R, ? extends DynamoDbResponse> sync) {

    private static final Map<String, Operation<?>> ALL = new TreeMap<>();

    static {
        add(
                "CreateTable",
                TOP,
                CreateTableRequest.class,
                table -> CreateTableRequest.builder().tableName(table),
                DynamoDbAsyncClient::createTable,
                DynamoDbClient::createTable);
        add(
                "DeleteItem",
                TOP,
                DeleteItemRequest.class,
                table -> DeleteItemRequest.builder().tableName(table),
                DynamoDbAsyncClient::deleteItem,
                DynamoDbClient::deleteItem);
        add(
                "DeleteTable",
                TOP,
                DeleteTableRequest.class,
                table -> DeleteTableRequest.builder().tableName(table),
                DynamoDbAsyncClient::deleteTable,
                DynamoDbClient::deleteTable);
        add(
                "DescribeTable",
                TOP,
                DescribeTableRequest.class,
                table -> DescribeTableRequest.builder().tableName(table),
                DynamoDbAsyncClient::describeTable,
                DynamoDbClient::describeTable);
        add(
                "DescribeTimeToLive",
                TOP,
                DescribeTimeToLiveRequest.class,
                table -> DescribeTimeToLiveRequest.builder().tableName(table),
                DynamoDbAsyncClient::describeTimeToLive,
                DynamoDbClient::describeTimeToLive);
        add(
                "GetItem",
                TOP,
                GetItemRequest.class,
                table -> GetItemRequest.builder().tableName(table),
                DynamoDbAsyncClient::getItem,
                DynamoDbClient::getItem);
        add(
                "PutItem",
                TOP,
                PutItemRequest.class,
                table -> PutItemRequest.builder().tableName(table),
                DynamoDbAsyncClient::putItem,
                DynamoDbClient::putItem);
        add(
                "Query",
                TOP,
                QueryRequest.class,
                table -> QueryRequest.builder().tableName(table),
                DynamoDbAsyncClient::query,
                DynamoDbClient::query);
        add(
                "Scan",
                TOP,
                ScanRequest.class,
                table -> ScanRequest.builder().tableName(table),
                DynamoDbAsyncClient::scan,
                DynamoDbClient::scan);
        add(
                "UpdateItem",
                TOP,
                UpdateItemRequest.class,
                table -> UpdateItemRequest.builder().tableName(table),
                DynamoDbAsyncClient::updateItem,
                DynamoDbClient::updateItem);
        add(
                "UpdateTable",
                TOP,
                UpdateTableRequest.class,
                table -> UpdateTableRequest.builder().tableName(table),
                DynamoDbAsyncClient::updateTable,
                DynamoDbClient::updateTable);
        add(
                "UpdateTimeToLive",
                TOP,
                UpdateTimeToLiveRequest.class,
                table -> UpdateTimeToLiveRequest.builder().tableName(table),
                DynamoDbAsyncClient::updateTimeToLive,
                DynamoDbClient::updateTimeToLive);
        add(
                "ListTables",
                TOP,
                ListTablesRequest.class,
                table -> ListTablesRequest.builder(),
                DynamoDbAsyncClient::listTables,
                DynamoDbClient::listTables);
        add(
                "BatchGetItem",
                REQUEST_ITEMS,
                BatchGetItemRequest.class,
                Operation::batchGet,
                DynamoDbAsyncClient::batchGetItem,
                DynamoDbClient::batchGetItem);
        add(
                "BatchWriteItem",
                REQUEST_ITEMS,
                BatchWriteItemRequest.class,
                Operation::batchWrite,
                DynamoDbAsyncClient::batchWriteItem,
                DynamoDbClient::batchWriteItem);
        add(
                "TransactGetItems",
                TRANSACT_ITEMS,
                TransactGetItemsRequest.class,
                Operation::transactGet,
                DynamoDbAsyncClient::transactGetItems,
                DynamoDbClient::transactGetItems);
        add(
                "TransactWriteItems",
                TRANSACT_ITEMS,
                TransactWriteItemsRequest.class,
                Operation::transactWrite,
                DynamoDbAsyncClient::transactWriteItems,
                DynamoDbClient::transactWriteItems);
    }

    private static <R extends DynamoDbRequest> void add(
            String name,
            TableName.Place tablePlace,
            Class<R> request,
            Function<@Nullable String, DynamoDbRequest.Builder> standIn,
            BiFunction<DynamoDbAsyncClient, R, CompletableFuture<? extends DynamoDbResponse>> async,
            BiFunction<DynamoDbClient, R, ? extends DynamoDbResponse> sync) {
        ALL.put(name, new Operation<>(name, tablePlace, request, standIn, async, sync));
    }

    /** The operation of that name, null if it is none of ours. */
    static @Nullable Operation<?> named(String name) {
        return ALL.get(name);
    }

    /** The names of all operations, for messages. */
    static String names() {
        return String.join(", ", ALL.keySet());
    }

    /**
     * @param own whether the client has an {@link OwnInterceptor}
     */
    CompletableFuture<? extends DynamoDbResponse> call(DynamoDbAsyncClient client, Exchange exchange, boolean own) {
        return async.apply(client, own ? carrying(exchange) : pluggingIn(exchange));
    }

    /**
     * @param own whether the client has an {@link OwnInterceptor}, which knows the exchange as {@link CurrentExchange}
     */
    DynamoDbResponse call(DynamoDbClient client, Exchange exchange, boolean own) {
        R plain = own ? request.cast(standIn.apply(exchange.table()).build()) : pluggingIn(exchange);
        return sync.apply(client, plain);
    }

    private R carrying(Exchange exchange) {
        return with(
                AwsRequestOverrideConfiguration.builder().putExecutionAttribute(OwnInterceptor.EXCHANGE, exchange),
                exchange);
    }

    private R pluggingIn(Exchange exchange) {
        return with(AwsRequestOverrideConfiguration.builder().addPlugin(exchange), exchange);
    }

    private R with(AwsRequestOverrideConfiguration.Builder settings, Exchange exchange) {
        return request.cast(standIn.apply(exchange.table())
                .overrideConfiguration(settings.build())
                .build());
    }

    private static DynamoDbRequest.Builder batchGet(@Nullable String table) {
        return BatchGetItemRequest.builder()
                .requestItems(
                        table == null
                                ? Map.of()
                                : Map.of(table, KeysAndAttributes.builder().build()));
    }

    private static DynamoDbRequest.Builder batchWrite(@Nullable String table) {
        return BatchWriteItemRequest.builder()
                .requestItems(
                        table == null
                                ? Map.of()
                                : Map.of(table, List.of(WriteRequest.builder().build())));
    }

    private static DynamoDbRequest.Builder transactGet(@Nullable String table) {
        Get get = Get.builder().tableName(table).build();
        return TransactGetItemsRequest.builder()
                .transactItems(TransactGetItem.builder().get(get).build());
    }

    private static DynamoDbRequest.Builder transactWrite(@Nullable String table) {
        return TransactWriteItemsRequest.builder()
                .clientRequestToken("stand-in")
                .transactItems(TransactWriteItem.builder()
                        .conditionCheck(check -> check.tableName(table))
                        .build());
    }
}
