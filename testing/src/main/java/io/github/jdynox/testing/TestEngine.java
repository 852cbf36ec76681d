package io.github.jdynox.testing;

import io.github.jdynox.client.DefaultScope;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The engine of one test, and its client. */
final class TestEngine implements AutoCloseable {

    private final MemoryDynamo memory;
    private final DynoxClient client;
    private @Nullable DefaultScope scope;

    private TestEngine(MemoryDynamo memory) {
        this.memory = memory;
        this.client = memory.client();
    }

    static TestEngine of(Settings settings) {
        MemoryDynamo memory = MemoryDynamo.builder()
                .control(control -> control.recordRequests(true))
                .build();
        settings.models().forEach(type -> memory.createTable(Model.of(type)));
        settings.seeds().forEach(seed -> load(memory, seed));
        return new TestEngine(memory);
    }

    private static void load(MemoryDynamo memory, Settings.Seed seed) {
        try (InputStream in = seed.from().getResourceAsStream(seed.name())) {
            if (in == null) {
                throw new IllegalArgumentException("Expected a resource " + seed.name() + " beside "
                        + seed.from().getName() + ", or from the root with a slash in front, but there is none.");
            }
            memory.load(in, seed.name());
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read resource " + seed.name() + " but could not.", e);
        }
    }

    MemoryDynamo memory() {
        return memory;
    }

    DynoxClient client() {
        return client;
    }

    /** Makes the client the default one of this thread and of those it starts. */
    void enter() {
        scope = DefaultScope.open(client);
    }

    @Override
    public void close() {
        if (scope != null) {
            scope.close();
        }
        client.close();
    }
}
