package io.github.jdynox.memory.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.memory.value.Decimal;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final long NOW = 1_800_000_000L;
    private static final KeySchema KEYS = KeySchema.of(List.of(KeyAttribute.of("pk", ValueType.S)), List.of());

    private static final TableSchema SCHEMA = new TableSchema(
            "sessions",
            KEYS,
            Map.of("pk", ValueType.S),
            true,
            null,
            new TableSettings(false, null, false, Map.of()),
            List.of());

    private final Tables tables = new Tables(Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC), Journal.NONE);

    @Test
    void forItems_ofATableThatExpiresWhileAnotherReads_doesNotWait()
            throws ExecutionException, InterruptedException, TimeoutException {
        Table sessions = tables.create(SCHEMA);
        sessions.expireBy("ttl");
        sessions.replace(null, session("later", NOW + 1));

        sessions.lock().readLock().lock();
        try {
            assertThat(CompletableFuture.supplyAsync(() -> tables.forItems("sessions"))
                            .get(30, TimeUnit.SECONDS)
                            .count())
                    .isEqualTo(1);
        } finally {
            sessions.lock().readLock().unlock();
        }
    }

    @Test
    void forItems_ofATableWithExpiredItems_hasThemNoLonger() {
        Table sessions = tables.create(SCHEMA);
        sessions.expireBy("ttl");
        sessions.replace(null, session("gone", NOW - 1));
        sessions.replace(null, session("alsoGone", NOW - 1));
        sessions.replace(null, session("longAgo", 1));

        assertThat(tables.forItems("sessions").count()).isEqualTo(1);
    }

    private static Row session(String key, long expires) {
        ValueWriter writer = new ValueWriter(64);
        int mark = writer.open(ValueType.M);
        writer.block("pk".getBytes(StandardCharsets.UTF_8));
        writer.copy(Value.string(key));
        writer.block("ttl".getBytes(StandardCharsets.UTF_8));
        writer.copy(Value.number(Decimal.parse(Long.toString(expires))));
        writer.closeMap(mark);
        Value item = writer.value();
        return Row.of(RowKey.of(item, KEYS), item);
    }
}
