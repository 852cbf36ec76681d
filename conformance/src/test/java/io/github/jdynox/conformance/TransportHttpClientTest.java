package io.github.jdynox.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

class TransportHttpClientTest {

    private final List<String> received = new ArrayList<>();

    @Test
    void request_ofTheSdk_reachesTheTransportWithOperationAndBody() {
        byte[] body = "{\"Item\":{\"pk\":{\"S\":\"a\"}}}xxx".getBytes(UTF_8);
        Transport stub = transport(CompletableFuture.completedFuture(Response.of(body, body.length - 3, "id", 0)));
        try (DynamoUnderTest dynamo = new TransportUnderTest(() -> stub)) {
            GetItemResponse response =
                    dynamo.client().getItem(r -> r.tableName("cities").key(Map.of("pk", AttributeValue.fromS("a"))));
            assertThat(response.item()).containsExactly(Map.entry("pk", AttributeValue.fromS("a")));
        }
        assertThat(received).containsExactly("GetItem {\"TableName\":\"cities\",\"Key\":{\"pk\":{\"S\":\"a\"}}}");
    }

    @Test
    void serviceException_withBody_isTheSdksException() {
        String body =
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"message\":\"The conditional request failed\",\"Item\":{\"pk\":{\"S\":\"a\"}}}";
        assertThatThrownBy(() -> get(refusal(body)))
                .isInstanceOfSatisfying(ConditionalCheckFailedException.class, e -> assertThat(e.item())
                        .containsEntry("pk", AttributeValue.fromS("a")));
    }

    @Test
    void serviceException_withoutBody_keepsCodeAndMessage() {
        assertThatThrownBy(() -> get(refusal("")))
                .isInstanceOf(ConditionalCheckFailedException.class)
                .hasMessageStartingWith("The conditional request failed");
    }

    private void get(Transport stub) {
        try (DynamoUnderTest dynamo = new TransportUnderTest(() -> stub)) {
            dynamo.client().getItem(r -> r.tableName("cities").key(Map.of("pk", AttributeValue.fromS("a"))));
        }
    }

    private Transport refusal(String body) {
        return transport(CompletableFuture.failedFuture(new ServiceException(
                "GetItem",
                "ConditionalCheckFailedException",
                "The conditional request failed",
                400,
                null,
                body.getBytes(UTF_8),
                0,
                null)));
    }

    private Transport transport(CompletableFuture<Response> answer) {
        return new Transport() {
            @Override
            public CompletableFuture<Response> send(Request request) {
                received.add(request.operation() + " " + UTF_8.decode(request.body()));
                return answer;
            }

            @Override
            public void close() {}
        };
    }
}
