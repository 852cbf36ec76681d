package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DefaultScopeTest {

    private final DynoxClient ofProcess = client();
    private final DynoxClient first = client();
    private final DynoxClient second = client();
    private final ExecutorService older = Executors.newSingleThreadExecutor(task -> new Thread(task, "older"));

    @AfterEach
    void close() {
        older.shutdown();
        ofProcess.close();
        first.close();
        second.close();
    }

    @Test
    void scope_whileOpen_hidesTheDefaultOfTheProcess() {
        DynoxClient.setDefault(ofProcess);
        try (DefaultScope outer = DefaultScope.open(first)) {
            assertThat(DynoxClient.getDefault()).isSameAs(first);
            try (DefaultScope inner = DefaultScope.open(second)) {
                assertThat(inner).isNotSameAs(outer);
                assertThat(DynoxClient.getDefault()).isSameAs(second);
            }
            assertThat(DynoxClient.getDefault()).isSameAs(first);
        }
        assertThat(DynoxClient.getDefault()).isSameAs(ofProcess);
    }

    @Test
    void setDefault_inAScope_isUndoneWithIt() {
        DynoxClient.setDefault(ofProcess);
        DefaultScope scope = DefaultScope.open(first);
        assertThat(DynoxClient.setDefault(second)).contains(first);
        assertThat(DynoxClient.getDefault()).isSameAs(second);
        scope.close();

        assertThat(DynoxClient.getDefault()).isSameAs(ofProcess);
    }

    @Test
    void getDefault_afterTheClientOfTheScopeIsClosed_doesNotFallBack() {
        DynoxClient.setDefault(ofProcess);
        DefaultScope scope = DefaultScope.open(first);
        first.close();

        assertThatThrownBy(DynoxClient::getDefault)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a default client but none was set; call DynoxClient.setDefault(client) first.");
        scope.close();
    }

    @Test
    void getDefault_onAnOlderThread_isThatOfTheOnlyScope() throws Exception {
        older.submit(() -> {}).get();
        DefaultScope scope = DefaultScope.open(first);

        assertThat(older.submit(DynoxClient::getDefault).get()).isSameAs(first);
        scope.close();
    }

    @Test
    void getDefault_onAThreadOutsideOfSeveralScopes_isRefused() throws Exception {
        DefaultScope other = older.submit(() -> DefaultScope.open(second)).get();
        ExecutorService outsider = Executors.newSingleThreadExecutor(task -> new Thread(task, "outsider"));
        outsider.submit(() -> {}).get();
        DefaultScope mine = DefaultScope.open(first);

        assertThatThrownBy(() -> outsider.submit(DynoxClient::getDefault).get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected one default client but 2 scopes are open and thread outsider was started in"
                        + " none of them; start it inside the scope, or hand it the client or the table.");
        assertThat(older.submit(DynoxClient::getDefault).get()).isSameAs(second);
        assertThat(DynoxClient.getDefault()).isSameAs(first);

        mine.close();
        other.close();
        outsider.shutdown();
    }

    private static DynoxClient client() {
        return DynoxClient.of(new Transport() {
            @Override
            public CompletableFuture<Response> send(Request request) {
                return CompletableFuture.failedFuture(new UnsupportedOperationException());
            }

            @Override
            public void close() {}
        });
    }
}
