package io.github.jdynox.testing;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncDynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.Table;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.model.Model;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Set;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** What a parameter of a test is given. */
final class TestParameter {

    private static final Set<Class<?>> TYPES =
            Set.of(DynoxClient.class, SyncDynoxClient.class, MemoryDynamo.class, Table.class, SyncTable.class);

    private TestParameter() {}

    static boolean isSupported(Class<?> type) {
        return TYPES.contains(type);
    }

    static Object of(Parameter parameter, TestEngine engine) {
        Class<?> type = parameter.getType();
        if (type == MemoryDynamo.class) {
            return engine.memory();
        }
        if (type == DynoxClient.class) {
            return engine.client();
        }
        if (type == SyncDynoxClient.class) {
            return engine.client().sync();
        }
        Model<?> model = Model.of(itemType(parameter));
        engine.memory().createTable(model);
        Table<?> table = engine.client().table(model);
        return type == Table.class ? table : table.sync();
    }

    private static Class<?> itemType(Parameter parameter) {
        if (parameter.getParameterizedType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> item) {
            return item;
        }
        throw new ParameterResolutionException("Expected a table of a model, such as Table<User>, but parameter "
                + parameter.getName() + " of " + parameter.getDeclaringExecutable() + " is a "
                + parameter.getParameterizedType().getTypeName() + ".");
    }
}
