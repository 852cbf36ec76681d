package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedStringsTest {

    private final DynoxClient client = MemoryDynamo.create()
            .seed(Users.MODEL, List.of(Map.of("pk", "a", "status", "active"), Map.of("pk", "b", "status", "active")))
            .client();
    private final Table<Map<String, @Nullable Object>> users = client.table(Users.MODEL);

    @AfterEach
    void close() {
        client.close();
    }

    private static boolean isShared(List<Map<String, @Nullable Object>> found) {
        assertThat(found).extracting(user -> user.get("status")).containsExactly("active", "active");
        return found.get(0).get("status") == found.get(1).get("status");
    }

    @Test
    void shareStrings_ofAScan_makesEqualOnesOneObject() {
        assertThat(isShared(users.scan().shareStrings().toList().join())).isTrue();
        assertThat(isShared(users.sync().scan().shareStrings().toList())).isTrue();
    }

    @Test
    void shareStrings_unset_leavesEachAnObject() {
        assertThat(isShared(users.scan().toList().join())).isFalse();
    }
}
