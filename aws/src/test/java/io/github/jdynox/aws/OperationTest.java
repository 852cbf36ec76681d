package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.faultserver.Answer;
import io.github.jdynox.faultserver.FaultServer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class OperationTest {

    @ParameterizedTest
    @EnumSource(names = {"NETTY", "URL_CONNECTION"})
    void send_everyOperation_arrivesUnderItsNameWithItsBody(HttpStack stack) {
        try (FaultServer server =
                        FaultServer.start(request -> Answer.ok("{\"Said\":\"" + request.operation() + "\"}"));
                Transport transport = stack.transport(server.endpoint())) {
            for (String operation : Operation.names().split(", ")) {
                String body = "{\"Unknown\":\"to the SDK\",\"For\":\"" + operation + "\"}";
                var answer = transport
                        .send(new Request(operation, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8))))
                        .join();
                assertThat(new String(answer.bytes(), 0, answer.length(), StandardCharsets.UTF_8))
                        .isEqualTo("{\"Said\":\"" + operation + "\"}");
                answer.close();
            }
            assertThat(server.requests()).hasSize(17).allSatisfy(request -> assertThat(request.json())
                    .isEqualTo("{\"Unknown\":\"to the SDK\",\"For\":\"" + request.operation() + "\"}"));
        }
    }
}
