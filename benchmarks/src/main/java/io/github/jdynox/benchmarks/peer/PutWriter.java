package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.Transport;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts one item without a network: the same work in different hands. */
@FunctionalInterface
public interface PutWriter {

    byte[] ANSWER =
            "{\"ConsumedCapacity\":{\"TableName\":\"small\",\"CapacityUnits\":1.0}}".getBytes(StandardCharsets.UTF_8);

    /** Puts the item once. */
    Object put();

    /** The writer of a name: {@code jdynox}, {@code enhanced}, or {@code lowLevel} with a map that is ready. */
    static PutWriter of(String peer, Shape<?> shape) {
        return switch (peer) {
            case "jdynox" -> jdynox(shape);
            case "enhanced" -> enhanced(shape, Beans.of(shape));
            case "lowLevel" -> lowLevel(shape);
            default -> throw new IllegalArgumentException(peer);
        };
    }

    private static <T> PutWriter jdynox(Shape<T> shape) {
        T item = shape.items(1).get(0);
        Table<T> table = DynoxClient.builder(new Answering())
                .executor(Runnable::run)
                .build()
                .table(shape.model());
        return () -> table.put(item).join();
    }

    private static <B> PutWriter enhanced(Shape<?> shape, TableSchema<B> schema) {
        DynamoDbTable<B> table = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(Sdk.canned(ANSWER))
                .build()
                .table(shape.name(), schema);
        B item = schema.mapToItem(firstItem(shape));
        return () -> {
            table.putItem(item);
            return item;
        };
    }

    private static PutWriter lowLevel(Shape<?> shape) {
        DynamoDbClient client = Sdk.canned(ANSWER);
        Map<String, AttributeValue> item = firstItem(shape);
        return () -> client.putItem(put -> put.tableName(shape.name()).item(item));
    }

    /** An item of the shape as the SDK has it. */
    static Map<String, AttributeValue> firstItem(Shape<?> shape) {
        return Sdk.canned(shape.page().alone())
                .scan(scan -> scan.tableName(shape.name()))
                .items()
                .get(0);
    }

    /** Takes every request as done. */
    final class Answering implements Transport {
        @Override
        public CompletableFuture<Response> send(Request request) {
            return CompletableFuture.completedFuture(Response.of(ANSWER, ANSWER.length, null, 0));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
