package io.github.jdynox.aws;

import java.io.IOException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.utils.AttributeMap;

/**
 * A blocking HTTP client whose requests can be given up before their answers begin: the SDK keeps the handle for that to
 * itself.
 */
record CancellableHttp(SdkHttpClient http) implements SdkHttpClient {

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
        Exchange exchange = CurrentExchange.get();
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
