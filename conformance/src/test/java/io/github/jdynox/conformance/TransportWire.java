package io.github.jdynox.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jdynox.client.spi.Transport;

/** The protocol handed straight to a transport. */
final class TransportWire implements Wire {

    private final Transport transport;

    TransportWire(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Answer send(String operation, String json) {
        TransportAnswer answer = TransportAnswer.of(transport, operation, json.getBytes(UTF_8));
        return Answer.of(answer.status(), new String(answer.body(), UTF_8));
    }
}
