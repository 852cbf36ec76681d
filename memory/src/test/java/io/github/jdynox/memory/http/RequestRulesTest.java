package io.github.jdynox.memory.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a request, and what is refused, over a bare socket. */
@Timeout(60)
class RequestRulesTest {

    private static final String POST = "POST / HTTP/1.1\r\nHost: h\r\n";

    private final Echo echo = new Echo(Echo.LIMITS);

    @AfterEach
    void close() {
        echo.close();
    }

    @Test
    void request_plain_isAnsweredInWhole() throws Exception {
        assertThat(echo.exchange(POST + "a: x\r\nContent-Length: 3\r\n\r\nabc"))
                .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\nPOST|/|x|abc");
    }

    @Test
    void headerName_inAnyCase_isFound() throws Exception {
        assertThat(bodyOf("POST / HTTP/1.1\r\nhOST: h\r\nA:\t x \t\r\ncONTENT-lENGTH: 1\r\n\r\nb"))
                .isEqualTo("POST|/|x|b");
    }

    @Test
    void requests_atOnce_areAnsweredInOrder() throws Exception {
        assertThat(echo.exchange(
                        POST + "Content-Length: 1\r\n\r\n1" + POST + "Transfer-Encoding: chunked\r\n\r\n1\r\n2\r\n0"
                                + "\r\n\r\n" + "GET /x?y HTTP/1.1\r\nHost: h\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\nPOST|/|null|1"
                        + "HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\nPOST|/|null|2"
                        + "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\nGET|/x|null|");
    }

    @Test
    void request_oneByteAtATime_isAnswered() throws Exception {
        try (Socket socket = echo.connect()) {
            socket.setTcpNoDelay(true);
            for (char c : (POST + "Transfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nt: v\r\n\r\n")
                    .toCharArray()) {
                Echo.send(socket, String.valueOf(c));
            }

            assertThat(Echo.receivedUntil(socket, "|abc")).endsWith("POST|/|null|abc");
        }
    }

    @Test
    void target_absolute_countsByItsPath() throws Exception {
        assertThat(bodyOf("GET http://h:1/p?q HTTP/1.1\r\nHost: h\r\n\r\n")).isEqualTo("GET|/p|null|");
        assertThat(bodyOf("GET http://h HTTP/1.1\r\nHost: h\r\n\r\n")).isEqualTo("GET|/|null|");
        assertThat(bodyOf("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n")).isEqualTo("OPTIONS|*|null|");
    }

    @Test
    void head_getsTheHeadersAlone() throws Exception {
        assertThat(echo.exchange("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n");
    }

    @Test
    void lineEnd_beforeARequest_isPassedOver() throws Exception {
        assertThat(bodyOf("\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n")).isEqualTo("GET|/|null|");
    }

    @Test
    void request_thatAsksForItsEnd_isTheLast() throws Exception {
        assertEnds("GET / HTTP/1.1\r\nHost: h\r\nConnection: TE, Close\r\n\r\n", "Connection: close\r\n");
        assertEnds("GET / HTTP/1.0\r\n\r\n", "Connection: close\r\n");
        assertEnds("GET / HTTP/1.0\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n", "Connection: close\r\n");
    }

    private void assertEnds(String request, String connection) throws IOException {
        try (Socket socket = echo.connect()) {
            Echo.send(socket, request + request);

            assertThat(Echo.received(socket))
                    .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n" + connection + "\r\nGET|/|null|");
        }
    }

    @Test
    void http10_keptAliveWhereAsked() throws Exception {
        assertThat(echo.exchange("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\nGET / HTTP/1.0\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 11\r\nConnection: keep-alive\r\n\r\nGET|/|null|"
                        + "HTTP/1.1 200 OK\r\nContent-Length: 11\r\nConnection: close\r\n\r\nGET|/|null|");
    }

    @Test
    void expectation_ofContinue_isMetBeforeTheBody() throws Exception {
        try (Socket socket = echo.connect()) {
            Echo.send(socket, POST + "Expect: 100-Continue\r\nContent-Length: 2\r\n\r\n");
            assertThat(Echo.receivedUntil(socket, "\r\n\r\n")).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            Echo.send(socket, "ab");

            assertThat(Echo.receivedUntil(socket, "|ab")).startsWith("HTTP/1.1 200 OK\r\n");
        }
    }

    @Test
    void expectation_ofTooMuch_isAnsweredAtOnce() throws Exception {
        try (Socket socket = echo.connect()) {
            Echo.send(socket, POST + "Expect: 100-continue\r\nContent-Length: 1001\r\n\r\n");

            assertThat(Echo.receivedUntil(socket, "large"))
                    .isEqualTo(
                            "HTTP/1.1 200 OK\r\nContent-Length: 21\r\nConnection: close\r\n\r\nPOST|/|null|too large");
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void expectation_ofElse_isRefused() throws Exception {
        assertRefused(
                POST + "Expect: tea\r\n\r\n",
                "417 Expectation Failed",
                "Expected the expectation 100-continue but it was another.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1001\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3E9\r\n"})
    void body_overTheLimit_isReadAndNotKept(String framing) throws Exception {
        String end = framing.startsWith("T") ? "\r\n0\r\n\r\n" : "";

        assertThat(echo.exchange(POST + framing + "x".repeat(1001) + end + "GET / HTTP/1.1\r\nHost: h\r\n\r\n"))
                .isEqualTo("HTTP/1.1 200 OK\r\nContent-Length: 21\r\n\r\nPOST|/|null|too large"
                        + "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\nGET|/|null|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 9999999\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n98967F\r\n"})
    void body_farOverTheLimit_endsTheConnection(String framing) throws Exception {
        try (Socket socket = echo.connect()) {
            Echo.send(socket, POST + framing + "x".repeat(9_999_999));
            socket.shutdownOutput();

            assertThat(Echo.received(socket))
                    .isEqualTo(
                            "HTTP/1.1 200 OK\r\nContent-Length: 21\r\nConnection: close\r\n\r\nPOST|/|null|too large");
        }
    }

    @Test
    void body_upToTheLimit_isKept() throws Exception {
        String body = "x".repeat(1000);

        assertThat(bodyOf(POST + "Content-Length: 1000\r\n\r\n" + body)).isEqualTo("POST|/|null|" + body);
        assertThat(bodyOf(POST + "Transfer-Encoding: chunked\r\n\r\n" + "1\r\nx\r\n".repeat(1000) + "0\r\n\r\n"))
                .isEqualTo("POST|/|null|" + body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1\r\nContent-Length: 1\r\n",
                "Content-Length: 3\r\ncontent-length: 5\r\n",
                "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"
            })
    void length_saidTwice_isRefused(String headers) throws Exception {
        assertRefused(
                POST + headers + "\r\n0\r\n\r\n",
                "400 Bad Request",
                "Expected one Content-Length or one Transfer-Encoding but there were more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+1", "-1", "1, 1", "0x1", "1 1", "1234567890123456789", "\u00b2"})
    void length_notOfDigits_isRefused(String length) throws Exception {
        assertRefused(
                POST + "Content-Length: " + length + "\r\n\r\na",
                "400 Bad Request",
                "Expected a Content-Length of up to 18 digits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, chunked", "identity", "chunked, chunked", "xchunked", ""})
    void transferEncoding_ofAnotherKind_isRefused(String coding) throws Exception {
        assertRefused(
                POST + "Transfer-Encoding: " + coding + "\r\n\r\n0\r\n\r\n",
                "501 Not Implemented",
                "Expected the Transfer-Encoding chunked but it was another.");
    }

    @Test
    void transferEncoding_inHttp10_isRefused() throws Exception {
        assertRefused(
                "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "400 Bad Request",
                "Expected no Transfer-Encoding in HTTP/1.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1 x", "1\t2", "0x1", "1234567890abcdef", "\uff11"})
    void chunkSize_notHexadecimal_isRefused(String size) throws Exception {
        assertRefused(
                POST + "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\na\r\n0\r\n\r\n",
                "400 Bad Request",
                "Expected the size of a chunk in hexadecimal digits.");
    }

    @Test
    void chunk_longerThanItsSize_isRefused() throws Exception {
        assertRefused(
                POST + "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n",
                "400 Bad Request",
                "Expected a chunk that ends where its size says.");
    }

    @Test
    void trailers_tooMany_areRefused() throws Exception {
        assertRefused(
                POST + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + "t: v\r\n".repeat(65) + "\r\n",
                "431 Request Header Fields Too Large",
                "Expected at most 64 trailers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET",
                " / HTTP/1.1",
                "GET  HTTP/1.1",
                "G(T / HTTP/1.1",
                "GET /\t HTTP/1.1",
                "GET /\u00e9 HTTP/1.1"
            })
    void requestLine_ofAnotherForm_isRefused(String line) throws Exception {
        assertRefused(
                line + "\r\nHost: h\r\n\r\n",
                "400 Bad Request",
                "Expected a request line of method, target and version but it was another.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.2", "HTTP/1.1 ", "http/1.1", "HTTP/0.9", "x"})
    void version_unknown_isRefused(String version) throws Exception {
        assertRefused(
                "GET / " + version + "\r\nHost: h\r\n\r\n",
                "400 Bad Request",
                "Expected a request line that ends in HTTP/1.1 or HTTP/1.0.");
    }

    @Test
    void version_2_isRefused() throws Exception {
        assertRefused(
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "505 HTTP Version Not Supported",
                "Expected HTTP/1.1 or HTTP/1.0 but was HTTP/2.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ": b", "a : b", " a: b", "\ta: b", "a\u0000: b", "a(: b"})
    void headerName_ofAnotherForm_isRefused(String header) throws Exception {
        assertRefused(
                POST + header + "\r\n\r\n", "400 Bad Request", "Expected a header's name and a colon right behind it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\u0000", "a: b\rc: d", "a: \u007f"})
    void headerValue_withControlCharacters_isRefused(String header) throws Exception {
        assertRefused(
                POST + header + "\r\n\r\n", "400 Bad Request", "Expected a header's value without control characters.");
    }

    @Test
    void line_thatEndsInLineFeedAlone_isRefused() throws Exception {
        String expected = "Expected a request line and headers of at most 65536 bytes in lines,"
                + " that ends in CR LF but it ends in LF.";

        assertRefused("GET / HTTP/1.1\nHost: h\n\n", "400 Bad Request", expected);
        assertRefused(POST + "a: b\nContent-Length: 5\r\n\r\n", "400 Bad Request", expected);
    }

    @Test
    void host_missingOrTwice_isRefused() throws Exception {
        assertRefused("GET / HTTP/1.1\r\n\r\n", "400 Bad Request", "Expected one Host header but there were 0.");
        assertRefused(
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "400 Bad Request",
                "Expected one Host header but there were 2.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void head_over64Kb_isRefused(int headers) throws Exception {
        String header = "b: " + "x".repeat(70_000 / headers) + "\r\n";

        assertThat(echo.exchange(POST + header.repeat(headers) + "\r\n"))
                .startsWith("HTTP/1.1 431 Request Header Fields Too Large\r\n");
    }

    @Test
    void head_upTo64Kb_isTaken() throws Exception {
        assertThat(bodyOf(POST + "b: " + "x".repeat(65_000) + "\r\n\r\n")).isEqualTo("POST|/|null|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HT",
                "GET / HTTP/1.1\r\nHost: h\r\n",
                "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\na",
                "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"
            })
    void request_thatBreaksOff_isNotAnswered(String part) throws Exception {
        assertThat(echo.exchange(part)).isEmpty();
    }

    /** The request, and a second one behind it that must not be taken for one. */
    private void assertRefused(String request, String status, String sentence) throws IOException {
        assertThat(echo.exchange(request + "GET / HTTP/1.1\r\nHost: h\r\n\r\n"))
                .isEqualTo("HTTP/1.1 " + status + "\r\nContent-Type: text/plain\r\nContent-Length: "
                        + (sentence.length() + 1) + "\r\nConnection: close\r\n\r\n" + sentence + "\n");
    }

    private String bodyOf(String request) throws IOException {
        String answer = echo.exchange(request);
        assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n");
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
