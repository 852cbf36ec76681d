package io.github.jdynox.memory.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long connections last, and how many there are. */
@Timeout(60)
class ConnectionsTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nGET|/|null|";
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    void connection_idleForTooLong_isEnded() throws Exception {
        try (Echo echo = new Echo(new Limits(10, 1000, SHORT, LONG, LONG));
                Socket socket = echo.connect()) {
            Echo.send(socket, GET);

            assertThat(Echo.received(socket)).isEqualTo(ANSWER);
        }
    }

    @Test
    void request_thatTakesTooLong_endsTheConnection() throws Exception {
        try (Echo echo = new Echo(new Limits(10, 1000, LONG, SHORT, LONG));
                Socket head = echo.connect();
                Socket body = echo.connect()) {
            Echo.send(head, "GET / HT");
            Echo.send(body, "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nx");

            assertThat(Echo.received(head)).isEmpty();
            assertThat(Echo.received(body)).isEmpty();
        }
    }

    @Test
    void answer_thatIsNotTaken_endsTheConnection() throws Exception {
        byte[] large = new byte[64 * 1024 * 1024];
        Responder responder = request -> new Response(200, "", large, large.length, large.length);
        try (Echo echo = new Echo(new Limits(1, 1000, LONG, LONG, SHORT), responder);
                Socket socket = echo.connect()) {
            Echo.send(socket, GET);
            // There is one place, which is free when the first connection has ended.
            try (Socket next = echo.connect()) {
                Echo.send(next, GET);
                assertThat(next.getInputStream().read()).isEqualTo('H');
            }
        }
    }

    @Test
    void answer_thatTakesLong_isWaitedFor() throws Exception {
        Responder responder = request -> {
            TimeUnit.SECONDS.sleep(2);
            return Echo.answer(request);
        };
        try (Echo echo = new Echo(new Limits(10, 1000, SHORT, SHORT, LONG), responder)) {
            assertThat(echo.exchange(GET)).isEqualTo(ANSWER);
        }
    }

    @Test
    void connections_asManyAsAllowed_areServedAtOnce() throws Exception {
        CountDownLatch together = new CountDownLatch(60);
        Responder responder = request -> {
            together.countDown();
            together.await();
            return Echo.answer(request);
        };
        try (Echo echo = new Echo(Echo.LIMITS, responder)) {
            List<Socket> sockets = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                sockets.add(echo.connect());
                Echo.send(sockets.get(i), GET);
            }
            for (Socket socket : sockets) {
                assertThat(Echo.receivedUntil(socket, "|null|")).isEqualTo(ANSWER);
                socket.close();
            }
        }
    }

    @Test
    void connection_beyondThoseAllowed_takesThePlaceOfTheLongestIdle() throws Exception {
        try (Echo echo = new Echo(new Limits(2, 1000, LONG, LONG, LONG));
                Socket first = echo.connect()) {
            assertAnswered(first);
            try (Socket second = echo.connect();
                    Socket third = echo.connect()) {
                assertAnswered(second);
                assertAnswered(third);

                assertThat(first.getInputStream().read()).isEqualTo(-1);
                assertAnswered(second);
            }
        }
    }

    @Test
    void connection_beyondThoseAtWork_waits() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        AtomicBoolean isFirst = new AtomicBoolean(true);
        Responder responder = request -> {
            if (isFirst.getAndSet(false)) {
                go.await();
            }
            return Echo.answer(request);
        };
        try (Echo echo = new Echo(new Limits(1, 1000, LONG, LONG, LONG), responder);
                Socket first = echo.connect();
                Socket second = echo.connect()) {
            Echo.send(first, GET);
            Echo.send(second, GET);
            second.setSoTimeout(1000);
            assertThatThrownBy(() -> second.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            second.setSoTimeout(10_000);
            go.countDown();

            assertThat(Echo.receivedUntil(first, "|null|")).isEqualTo(ANSWER);
            assertThat(Echo.receivedUntil(second, "|null|")).isEqualTo(ANSWER);
        }
    }

    @Test
    void close_endsConnectionsAndThreads() throws Exception {
        CountDownLatch atWork = new CountDownLatch(1);
        Responder responder = request -> {
            atWork.countDown();
            TimeUnit.MINUTES.sleep(1);
            return Echo.answer(request);
        };
        Echo echo = new Echo(Echo.LIMITS, responder);
        try (Socket idle = echo.connect();
                Socket busy = echo.connect()) {
            Echo.send(busy, GET);
            atWork.await();
            long began = System.nanoTime();
            echo.close();

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            assertThat(Echo.received(idle)).isEmpty();
            assertThat(Echo.received(busy)).isEmpty();
            assertThatThrownBy(echo::connect).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void answer_cutOrLost_endsTheConnection() throws Exception {
        byte[] body = {'a', 'b'};
        try (Echo echo = new Echo(Echo.LIMITS, request -> new Response(200, "", body, 1, 2))) {
            assertThat(echo.exchange(GET + GET))
                    .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\na");
        }
        try (Echo echo = new Echo(Echo.LIMITS, request -> Response.LOST)) {
            assertThat(echo.exchange(GET + GET)).isEmpty();
        }
    }

    private static void assertAnswered(Socket socket) throws IOException {
        Echo.send(socket, GET);
        assertThat(Echo.receivedUntil(socket, "|null|")).isEqualTo(ANSWER);
    }
}
