package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/** The floor of the blocking peers: the same HTTP client reads the bytes into an array, and that is all. */
final class BytesPeer implements Peer {

    private final SdkHttpClient http = Apache5HttpClient.create();
    private final byte[] buffer = new byte[64 * 1024];
    private final ScanRequests requests;
    private final int itemsPerPage;

    BytesPeer(Shape<?> shape, URI endpoint) {
        this.requests = new ScanRequests(shape.name(), endpoint);
        this.itemsPerPage = shape.page().items();
    }

    @Override
    public long scan() {
        for (int page = 0; page < requests.pages(); page++) {
            try {
                read(requests.page(page));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return (long) requests.pages() * itemsPerPage;
    }

    private void read(SdkHttpFullRequest request) throws IOException {
        HttpExecuteRequest call = HttpExecuteRequest.builder()
                .request(request)
                .contentStreamProvider(request.contentStreamProvider().orElseThrow())
                .build();
        try (InputStream in = http.prepareRequest(call).call().responseBody().orElseThrow()) {
            while (in.read(buffer) >= 0) {
                // the bytes are in the buffer
            }
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
