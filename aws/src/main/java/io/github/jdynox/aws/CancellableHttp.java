package io.github.jdynox.aws;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * A blocking HTTP client whose requests can be given up before their answers begin: the SDK keeps the handle for that to
 * itself. It knows the exchange by the thread, since the SDK's blocking clients send on the thread that calls them.
 */
record CancellableHttp(SdkHttpClient http) implements SdkHttpClient {

    private static final ThreadLocal<@Nullable Exchange> CURRENT = new ThreadLocal<>();

    /** Makes a call whose requests are the exchange's. */
    static <R> R during(Exchange exchange, Supplier<R> call) {
        CURRENT.set(exchange);
        try {
            return call.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** Clients of this kind over those of another builder. */
    record Builder(SdkHttpClient.Builder<?> http) implements SdkHttpClient.Builder<Builder> {

        @Override
        public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
            return new CancellableHttp(http.buildWithDefaults(defaults));
        }
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest prepared = http.prepareRequest(request);
        Exchange exchange = CURRENT.get();
        return exchange == null ? prepared : new Watched(prepared, exchange);
    }

    @Override
    public String clientName() {
        return http.clientName();
    }

    @Override
    public void close() {
        http.close();
    }

    private record Watched(ExecutableHttpRequest request, Exchange exchange) implements ExecutableHttpRequest {

        @Override
        public HttpExecuteResponse call() throws IOException {
            exchange.stopBy(request::abort);
            try {
                return request.call();
            } catch (IOException e) {
                throw exchange.explained(e);
            } finally {
                exchange.stopByNothing();
            }
        }

        @Override
        public void abort() {
            request.abort();
        }
    }
}
