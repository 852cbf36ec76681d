package io.github.jdynox.benchmarks.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The answers of one table. */
final class CannedAnswers {

    private final CannedPage page;
    private final byte[] item;
    private final byte[] written;
    private final byte[] batchWritten = bytes("{\"UnprocessedItems\":{}}");
    private final byte[] end = bytes("}");
    private final long crcOfLast;

    /** By the number that the page's last key holds. */
    private final Map<Integer, Long> crcs = new ConcurrentHashMap<>();

    CannedAnswers(Shape<?> shape) {
        String capacity = "\"ConsumedCapacity\":{\"TableName\":\"" + shape.name() + "\",\"CapacityUnits\":1.0}}";
        this.page = shape.page();
        this.item = bytes("{\"Item\":" + new String(page.item(), StandardCharsets.UTF_8) + "," + capacity);
        this.written = bytes("{" + capacity);
        this.crcOfLast = crc(page.open(), end);
    }

    void answer(HttpExchange exchange) throws IOException, InterruptedException {
        switch (exchange.operation()) {
            case "scan" -> scan(exchange);
            case "getitem" -> whole(exchange, item);
            case "putitem" -> whole(exchange, written);
            case "batchwriteitem" -> whole(exchange, batchWritten);
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
        if (sent >= ofSegment) {
            exchange.answer(crcOfLast, page.open(), end);
            return;
        }
        byte[] key = bytes(",\"LastEvaluatedKey\":{\"pk\":{\"S\":\"PAGE#" + sent + "\"}}}");
        long crc = crcs.computeIfAbsent(sent, number -> crc(page.open(), key));
        exchange.answer(crc, page.open(), key);
    }

    private static void whole(HttpExchange exchange, byte[] body) throws IOException {
        exchange.answer(crc(body), body);
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static long crc(byte[]... parts) {
        CRC32 crc = new CRC32();
        for (byte[] part : parts) {
            crc.update(part);
        }
        return crc.getValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
