package io.github.jdynox.cli;

import io.github.jdynox.faultserver.Answer;
import io.github.jdynox.faultserver.Asked;
import io.github.jdynox.faultserver.FaultServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server with one table, {@code users} (partition key {@code pk}), whose pages the test writes. */
final class ScriptedDynamo implements AutoCloseable {

    private static final String TABLE =
            """
            {"Table":{"TableName":"users","TableStatus":"ACTIVE","ItemCount":3,"TableSizeBytes":120,
            "KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],
            "AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"},{"AttributeName":"email","AttributeType":"S"}],
            "BillingModeSummary":{"BillingMode":"PAY_PER_REQUEST"},
            "GlobalSecondaryIndexes":[{"IndexName":"email-index","IndexStatus":"ACTIVE","ItemCount":3,
            "KeySchema":[{"AttributeName":"email","KeyType":"HASH"}],"Projection":{"ProjectionType":"ALL"}}]}}
            """;

    private final Queue<Answer> pages = new ConcurrentLinkedQueue<>();
    private final List<String> scans = new ArrayList<>();
    private final FaultServer server = FaultServer.start(this::answer);

    private Answer answer(Asked request) {
        return switch (request.operation()) {
            case "DescribeTable" -> request.json().contains("\"users\"")
                    ? Answer.ok(TABLE)
                    : Answer.error(400, "ResourceNotFoundException", "Requested resource not found", "");
            case "ListTables" -> Answer.ok("{\"TableNames\":[\"orders\",\"users\"]}");
            case "Scan" -> page(request);
            default -> Answer.error(400, "ValidationException", "Unexpected " + request.operation(), "");
        };
    }

    private synchronized Answer page(Asked request) {
        scans.add(request.json());
        Answer page = pages.poll();
        return page == null ? Answer.error(400, "ValidationException", "No page is left", "") : page;
    }

    /** The last page of a scan, with these items as DynamoDB's JSON. */
    ScriptedDynamo lastPage(String... items) {
        pages.add(Answer.ok(body(items) + "}"));
        return this;
    }

    /** A page with more behind it. */
    ScriptedDynamo page(String lastKey, String... items) {
        pages.add(Answer.ok(body(items) + ",\"LastEvaluatedKey\":{\"pk\":{\"S\":\"" + lastKey + "\"}}}"));
        return this;
    }

    /** A page that does not come while a test runs. */
    ScriptedDynamo pageThatHangs() {
        pages.add(Answer.ok(body() + "}").after(Duration.ofMinutes(5)));
        return this;
    }

    ScriptedDynamo failure(String message) {
        pages.add(Answer.error(400, "ValidationException", message, ""));
        return this;
    }

    private static String body(String... items) {
        return "{\"Count\":" + items.length + ",\"ScannedCount\":" + items.length + ",\"Items\":["
                + String.join(",", items)
                + "],\"ConsumedCapacity\":{\"TableName\":\"users\",\"CapacityUnits\":0.5}";
    }

    /** The requests for pages, as they arrived. */
    synchronized List<String> scans() {
        return List.copyOf(scans);
    }

    String endpoint() {
        return server.endpoint().toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
