package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/**
 * The requests of those who read bytes alone, unsigned.
 *
 * @param itemsPerPage of whole pages
 */
record PlainRequests(String table, URI endpoint, int itemsPerPage) {

    static PlainRequests of(Shape<?> shape, URI endpoint) {
        return new PlainRequests(shape.name(), endpoint, shape.page().items());
    }

    /** How many pages the endpoint's tables have. */
    int pages() {
        return Integer.parseInt(endpoint.getPath().split("/", -1)[1]);
    }

    /** How many items that is with pages so limited. */
    long items(int limit) {
        return (long) pages() * Math.min(itemsPerPage, limit);
    }

    SdkHttpFullRequest page(int number, int limit) {
        String start = number == 0 ? "" : ",\"ExclusiveStartKey\":{\"pk\":{\"S\":\"PAGE#" + number + "\"}}";
        return request("Scan", "{\"TableName\":\"" + table + "\",\"Limit\":" + limit + start + "}");
    }

    SdkHttpFullRequest get() {
        return request("GetItem", "{\"TableName\":\"" + table + "\",\"Key\":{\"pk\":{\"S\":\"USER#0\"}}}");
    }

    private SdkHttpFullRequest request(String operation, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("X-Amz-Target", "DynamoDB_20120810." + operation)
                .putHeader("Content-Length", String.valueOf(body.length))
                .contentStreamProvider(() -> new ByteArrayInputStream(body))
                .build();
    }
}
