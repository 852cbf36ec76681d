package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jdynox.local.LocalDynamo;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** AWS's DynamoDB Local, over HTTP. */
final class DynamoDbLocalUnderTest implements DynamoUnderTest {

    private final LocalDynamo local = LocalDynamo.start();
    private final Wire wire = new HttpWire(local.endpoint());
    private final DynamoDbClient client =
            DynamoUnderTest.client(UrlConnectionHttpClient.builder().build(), local.endpoint());

    @Override
    public Wire wire() {
        return wire;
    }

    @Override
    public DynamoDbClient client() {
        return client;
    }

    @Override
    public boolean isDynamoDbLocal() {
        return true;
    }

    @Override
    public void clear() {
        for (JsonNode name : wire.send("ListTables", "{}").body().path("TableNames")) {
            wire.send(
                    "DeleteTable", Json.object().put("TableName", name.asText()).toString());
        }
    }

    @Override
    public void close() {
        client.close();
        local.close();
    }
}
