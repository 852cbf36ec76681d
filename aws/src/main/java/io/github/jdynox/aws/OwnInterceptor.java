package io.github.jdynox.aws;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * The interceptor of the SDK clients that are made here: hands every step to the {@link Exchange} that comes with the
 * request or, on blocking clients, with the thread. A request that plugs its exchange in by itself, as it must on a client
 * that is not ours, makes the SDK build the client's settings anew, and that is most of what a small request would cost
 * beyond the SDK's own.
 */
final class OwnInterceptor implements ExecutionInterceptor {

    static final ExecutionAttribute<Exchange> EXCHANGE = new ExecutionAttribute<>("io.github.jdynox.Exchange");

    private static @Nullable Exchange of(ExecutionAttributes attributes) {
        Exchange exchange = CurrentExchange.get();
        return exchange == null ? attributes.getAttribute(EXCHANGE) : exchange;
    }

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        Exchange exchange = of(attributes);
        return exchange == null ? context.requestBody() : exchange.modifyHttpContent(context, attributes);
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        Exchange exchange = of(attributes);
        return exchange == null ? context.httpRequest() : exchange.modifyHttpRequest(context, attributes);
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        Exchange exchange = of(attributes);
        if (exchange != null) {
            exchange.beforeTransmission(context, attributes);
        }
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Exchange exchange = of(attributes);
        return exchange == null ? context.httpResponse() : exchange.modifyHttpResponse(context, attributes);
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Exchange exchange = of(attributes);
        return exchange == null ? context.responseBody() : exchange.modifyHttpResponseContent(context, attributes);
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        Exchange exchange = of(attributes);
        return exchange == null
                ? context.responsePublisher()
                : exchange.modifyAsyncHttpResponseContent(context, attributes);
    }
}
