package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Consumer;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;

/** The floor of the blocking peers: the same HTTP client reads the bytes into an array, and that is all. */
final class BytesPeer implements Peer {

    private final SdkHttpClient http;
    private final byte[] buffer = new byte[64 * 1024];
    private final PlainRequests requests;

    BytesPeer(Shape<?> shape, URI endpoint, String http) {
        this.http = Http.blocking(http);
        this.requests = PlainRequests.of(shape, endpoint);
    }

    @Override
    public long scan(int limit, Consumer<Object> each) {
        for (int page = 0; page < requests.pages(); page++) {
            read(requests.page(page, limit));
        }
        return requests.items(limit);
    }

    @Override
    public Object get() {
        return read(requests.get());
    }

    private byte[] read(SdkHttpFullRequest request) {
        HttpExecuteRequest call = HttpExecuteRequest.builder()
                .request(request)
                .contentStreamProvider(request.contentStreamProvider().orElseThrow())
                .build();
        try (InputStream in = http.prepareRequest(call).call().responseBody().orElseThrow()) {
            while (in.read(buffer) >= 0) {
                // the bytes are in the buffer
            }
            return buffer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
