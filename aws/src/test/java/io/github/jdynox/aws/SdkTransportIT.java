package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.local.LocalDynamo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The transport against DynamoDB Local, with each HTTP client. */
@Timeout(60)
class SdkTransportIT {

    private static final int ITEMS = 3_000;
    private static final Pattern PK = Pattern.compile("\"pk\":\\{\"S\":\"(USER#\\d+)\"}");
    private static final Pattern LAST_KEY = Pattern.compile("\"LastEvaluatedKey\":(\\{\"pk\":\\{\"S\":\"[^\"]+\"}})");

    private static LocalDynamo dynamo;

    @BeforeAll
    static void start() {
        dynamo = LocalDynamo.start();
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @ParameterizedTest
    @EnumSource
    void transport_putGetScan_seesEveryItemOnce(HttpStack stack) {
        String table = "users-" + stack;
        try (Transport transport = stack.transport(dynamo.endpoint())) {
            create(transport, table);
            write(transport, table);
            assertThat(get(transport, table, 17)).contains("{\"Item\":{").contains("\"pk\":{\"S\":\"USER#17\"}");
            assertThat(scan(transport, table)).hasSize(ITEMS);
            refuseSecondPut(transport, table);
        }
    }

    private static void create(Transport transport, String table) {
        send(
                transport,
                "CreateTable",
                "{'TableName':'" + table + "','BillingMode':'PAY_PER_REQUEST',"
                        + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}],"
                        + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}]}");
    }

    private static void write(Transport transport, String table) {
        List<CompletableFuture<Response>> writes = new ArrayList<>();
        for (int from = 0; from < ITEMS; from += 25) {
            List<String> puts = new ArrayList<>();
            for (int i = from; i < from + 25; i++) {
                puts.add("{'PutRequest':{'Item':" + item(i) + "}}");
            }
            writes.add(transport.send(
                    request("BatchWriteItem", "{'RequestItems':{'" + table + "':[" + String.join(",", puts) + "]}}")));
        }
        writes.forEach(write -> {
            try (Response response = write.join()) {
                assertThat(text(response)).doesNotContain("PutRequest");
            }
        });
    }

    private static String get(Transport transport, String table, int number) {
        return send(transport, "GetItem", "{'TableName':'" + table + "','Key':{'pk':{'S':'USER#" + number + "'}}}");
    }

    private static Set<String> scan(Transport transport, String table) {
        Set<String> keys = new HashSet<>();
        int pages = 0;
        String start = "";
        do {
            String page = send(transport, "Scan", "{'TableName':'" + table + "'" + start + "}");
            String items = page.replaceFirst("\"LastEvaluatedKey\":\\{.*?}}", "");
            for (Matcher matcher = PK.matcher(items); matcher.find(); ) {
                assertThat(keys.add(matcher.group(1))).as(matcher.group(1)).isTrue();
            }
            Matcher last = LAST_KEY.matcher(page);
            start = last.find() ? ",'ExclusiveStartKey':" + last.group(1) : null;
            pages++;
        } while (start != null);
        assertThat(pages).isGreaterThan(2);
        return keys;
    }

    private static void refuseSecondPut(Transport transport, String table) {
        assertThatThrownBy(() -> send(
                        transport,
                        "PutItem",
                        "{'TableName':'" + table + "','Item':" + item(17)
                                + ",'ConditionExpression':'attribute_not_exists(pk)',"
                                + "'ReturnValuesOnConditionCheckFailure':'ALL_OLD'}"))
                .cause()
                .asInstanceOf(InstanceOfAssertFactories.type(ServiceException.class))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("ConditionalCheckFailedException");
                    assertThat(new String(error.body(), StandardCharsets.UTF_8)).contains("USER#17");
                });
    }

    private static String item(int number) {
        return "{'pk':{'S':'USER#" + number + "'},'text':{'S':'" + "x".repeat(1_000) + "'}}";
    }

    private static String send(Transport transport, String operation, String body) {
        try (Response response = transport.send(request(operation, body)).join()) {
            return text(response);
        }
    }

    private static String text(Response response) {
        return new String(response.bytes(), 0, response.length(), StandardCharsets.UTF_8);
    }

    private static Request request(String operation, String body) {
        return new Request(operation, ByteBuffer.wrap(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
