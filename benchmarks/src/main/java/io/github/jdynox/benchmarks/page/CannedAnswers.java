package io.github.jdynox.benchmarks.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The answers of one table, made when they are first asked for. */
final class CannedAnswers {

    private final Shape<?> shape;
    private final Answer item;
    private final Answer written;
    private final Answer batchWritten = Answer.plain(bytes("{\"UnprocessedItems\":{}}"));

    /** By the limit of items. */
    private final Map<Integer, CannedPage> pages = new ConcurrentHashMap<>();

    private final Map<Place, Answer> scanned = new ConcurrentHashMap<>();

    /** A page of a scan: {@code sent} were sent before and with it, 0 if none comes after it. */
    private record Place(int limit, int sent, boolean gzip) {}

    CannedAnswers(Shape<?> shape) {
        String capacity = "\"ConsumedCapacity\":{\"TableName\":\"" + shape.name() + "\",\"CapacityUnits\":1.0}}";
        this.shape = shape;
        this.item = Answer.plain(
                bytes("{\"Item\":" + new String(shape.page(1).item(), StandardCharsets.UTF_8) + "," + capacity));
        this.written = Answer.plain(bytes("{" + capacity));
    }

    void answer(HttpExchange exchange) throws IOException, InterruptedException {
        switch (exchange.operation()) {
            case "scan" -> scan(exchange);
            case "getitem" -> exchange.answer(item);
            case "putitem" -> exchange.answer(written);
            case "batchwriteitem" -> exchange.answer(batchWritten);
            default -> throw new IOException("Expected an operation with an answer but got " + exchange.operation());
        }
    }

    private void scan(HttpExchange exchange) throws IOException, InterruptedException {
        int delay = exchange.path(1, 0);
        if (delay > 0) {
            Thread.sleep(delay);
        }
        int segment = number(exchange.member("\"Segment\""), 0);
        int segments = number(exchange.member("TotalSegments"), 1);
        int ofSegment = (exchange.path(0, 1) - segment + segments - 1) / segments;
        int sent = number(exchange.member("PAGE#"), 0) + 1;
        int limit = number(exchange.member("\"Limit\""), Integer.MAX_VALUE);
        Place place = new Place(limit, sent >= ofSegment ? 0 : sent, exchange.acceptsGzip());
        exchange.answer(scanned.computeIfAbsent(place, this::page), exchange.path(2, 0));
    }

    private Answer page(Place place) {
        CannedPage page = pages.computeIfAbsent(place.limit, shape::page);
        byte[] end =
                bytes(place.sent == 0 ? "}" : ",\"LastEvaluatedKey\":{\"pk\":{\"S\":\"PAGE#" + place.sent + "\"}}}");
        Answer answer = Answer.plain(page.open(), end);
        return place.gzip ? answer.compressed() : answer;
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
