package io.github.jdynox.testing;

import io.github.jdynox.client.DefaultScope;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.model.Model;
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
        MemoryDynamo memory = MemoryDynamo.create();
        settings.models().forEach(type -> memory.createTable(Model.of(type)));
        return new TestEngine(memory);
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
