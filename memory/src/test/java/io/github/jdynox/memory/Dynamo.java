package io.github.jdynox.memory;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletionException;

/** An engine for a test, spoken to in JSON. Requests and answers are written with single quotes, so that they can be read. */
final class Dynamo {

    private final Transport transport;

    Dynamo() {
        this(Clock.systemUTC());
    }

    Dynamo(Clock clock) {
        this(MemoryDynamo.builder().clock(clock).build());
    }

    Dynamo(MemoryDynamo memory) {
        transport = memory.transport();
    }

    /** An engine with a table {@code users}, partition key {@code pk} (S). */
    static Dynamo withUsers() {
        Dynamo dynamo = new Dynamo();
        dynamo.table("users", "'pk':'S'", "");
        return dynamo;
    }

    /** An engine with a table {@code orders}, keys {@code pk} (S) and {@code sk} of the given type. */
    static Dynamo withOrders(String sortType) {
        Dynamo dynamo = new Dynamo();
        dynamo.table("orders", "'pk':'S'", "'sk':'" + sortType + "'");
        return dynamo;
    }

    private void table(String name, String partition, String sort) {
        String keys = "{'AttributeName':'pk','KeyType':'HASH'}"
                + (sort.isEmpty() ? "" : ",{'AttributeName':'sk','KeyType':'RANGE'}");
        String definitions = definition(partition) + (sort.isEmpty() ? "" : "," + definition(sort));
        ok(
                "CreateTable",
                "{'TableName':'" + name + "','BillingMode':'PAY_PER_REQUEST','KeySchema':[" + keys
                        + "],'AttributeDefinitions':[" + definitions + "]}");
    }

    private static String definition(String typed) {
        String[] parts = typed.split(":", 2);
        return "{'AttributeName':" + parts[0] + ",'AttributeType':" + parts[1] + "}";
    }

    /** The answer, which must be a success. */
    String ok(String operation, String json) {
        ByteBuffer body = ByteBuffer.wrap(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        try (Response response = transport.send(new Request(operation, body)).join()) {
            return new String(response.bytes(), 0, response.length(), StandardCharsets.UTF_8).replace('"', '\'');
        }
    }

    /** The refusal, which must be one. */
    ServiceException refused(String operation, String json) {
        try {
            throw new AssertionError(operation + " was not refused but answered " + ok(operation, json));
        } catch (CompletionException failed) {
            return (ServiceException) failed.getCause();
        }
    }

    /** Code and sentence of the refusal. */
    String refusal(String operation, String json) {
        ServiceException refusal = refused(operation, json);
        return refusal.code() + ": " + refusal.getMessage();
    }

    void put(String table, String item) {
        ok("PutItem", "{'TableName':'" + table + "','Item':" + item + "}");
    }
}
