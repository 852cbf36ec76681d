package io.github.jdynox.memory.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One connection: requests are read, answered and read on in turn by one thread. */
final class Connection {

    private static final Duration LINGER = Duration.ofSeconds(2);
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String CLOSE = "Connection: close\r\n";

    private final Socket socket;
    private final Lease lease;
    private final Responder responder;
    private final Limits limits;
    private final Source source;
    private final OutputStream out;

    Connection(Socket socket, Lease lease, Responder responder, Limits limits) throws IOException {
        this.socket = socket;
        this.lease = lease;
        this.responder = responder;
        this.limits = limits;
        this.source = new Source(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /** Whatever goes wrong on the way ends the connection, so that no client waits for ever. */
    void run() {
        try (socket) {
            boolean isKept = true;
            while (isKept) {
                isKept = next();
            }
        } catch (IOException connectionLost) {
            // The client went away or took too long: there is nobody to tell.
        } catch (InterruptedException serverClosed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers one request; whether there may be another. */
    private boolean next() throws IOException, InterruptedException {
        if (!lease.idle(limits.idle()) || !source.await() || !lease.busy(limits.receiving())) {
            return false;
        }
        try {
            return answer(new HeadReader(source).read());
        } catch (Refused refused) {
            lease.busy(limits.sending());
            Response.refusal(refused.status(), refused.sentence()).write(out, CLOSE, false);
            linger();
            return false;
        }
    }

    private boolean answer(RequestHead head) throws IOException, InterruptedException, Refused {
        Framing framing = Framing.of(head);
        Body body = new Body(source, limits.bodyBytes());
        boolean isRead = isExpected(head, framing);
        if (isRead) {
            body.read(framing);
        }
        boolean isNextKnown = isRead && body.isBearable();
        lease.endless();
        Response response = responder.answer(new Request(head, isRead ? body.whole() : null));
        if (response.isLost() || !lease.busy(limits.sending())) {
            return false;
        }
        boolean isKept = head.keepsAlive() && isNextKnown && response.isWhole();
        response.write(out, isKept ? kept(head) : CLOSE, head.method().equals("HEAD"));
        if (!isNextKnown) {
            linger();
        }
        return isKept;
    }

    /** Tells a client that asks to send its body; false where the body is too large and need not come at all. */
    private boolean isExpected(RequestHead head, Framing framing) throws IOException, Refused {
        String expect = head.header("Expect");
        if (expect == null || !head.isHttp11()) {
            return true;
        }
        if (!expect.equalsIgnoreCase("100-continue")) {
            throw new Refused(417, "Expected the expectation 100-continue but it was another.");
        }
        if (framing.length() > limits.bodyBytes()) {
            return false;
        }
        if (!framing.isEmpty() && !source.isBuffered()) {
            out.write(CONTINUE);
        }
        return true;
    }

    private static String kept(RequestHead head) {
        return head.isHttp11() ? "" : "Connection: keep-alive\r\n";
    }

    /**
     * Reads on for a while after an answer that came before the whole request did: closing a socket with bytes unread takes
     * the answer away from a client that still sends.
     */
    private void linger() throws IOException {
        if (lease.busy(LINGER)) {
            socket.shutdownOutput();
            source.skipAll();
        }
    }
}
