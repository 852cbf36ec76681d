package io.github.jdynox.memory;

import io.github.jdynox.client.SyncTable;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table {@code users}, partition key {@code pk} (S), as plain maps. */
final class Users {

    static final Model<Map<String, @Nullable Object>> MODEL =
            Model.ofMaps("users", new KeySchema(new KeyAttribute("pk", Codecs.STRING), null));

    private Users() {}

    /** The table in an engine, read and written by a client of its own that a daemon thread serves. */
    static SyncTable<Map<String, @Nullable Object>> in(MemoryDynamo memory) {
        return memory.createTable(MODEL).client().table(MODEL).sync();
    }

    static Map<String, @Nullable Object> user(String pk) {
        return Map.of("pk", pk, "name", "Name of " + pk);
    }

    /** {@code u0}, {@code u1} and so on. */
    static List<Map<String, @Nullable Object>> users(int count) {
        List<Map<String, @Nullable Object>> users = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            users.add(user("u" + i));
        }
        return users;
    }
}
