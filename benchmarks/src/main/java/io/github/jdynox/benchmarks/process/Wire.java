package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** How many bytes a page is on the line. */
final class Wire {

    private Wire() {}

    static Measurement measure(Shape<?> shape, URI endpoint, boolean gzip) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("X-Amz-Target", "DynamoDB_20120810.Scan");
        if (gzip) {
            connection.setRequestProperty("Accept-Encoding", "gzip");
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(("{\"TableName\":\"" + shape.name() + "\"}").getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream in = connection.getInputStream()) {
            long bytes = in.readAllBytes().length;
            int items = shape.page().items();
            return new Measurement(items, 0, 0, (double) bytes / items, 0, 0);
        }
    }
}
