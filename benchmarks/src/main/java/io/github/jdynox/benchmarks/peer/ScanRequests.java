package io.github.jdynox.benchmarks.peer;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/** The requests of a scan, unsigned, for those who read bytes alone. */
record ScanRequests(String table, URI endpoint) {

    /** How many pages the endpoint's tables have. */
    int pages() {
        return Integer.parseInt(endpoint.getPath().split("/", -1)[1]);
    }

    SdkHttpFullRequest page(int number) {
        String start = number == 0 ? "" : ",\"ExclusiveStartKey\":{\"pk\":{\"S\":\"PAGE#" + number + "\"}}";
        byte[] body = ("{\"TableName\":\"" + table + "\"" + start + "}").getBytes(StandardCharsets.UTF_8);
        return SdkHttpFullRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("X-Amz-Target", "DynamoDB_20120810.Scan")
                .putHeader("Content-Length", String.valueOf(body.length))
                .contentStreamProvider(() -> new java.io.ByteArrayInputStream(body))
                .build();
    }
}
