package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.event.Level;

@Timeout(30)
class LogTest {

    private static final String SECRET = "c7";

    private static Table<City> table(String name, FakeTransport transport, Duration slow) {
        Model<City> model = Model.builder(City.class, City.MODEL.codec())
                .table(name)
                .partitionKey(City.ID, City::id)
                .build();
        return DynoxClient.builder(transport).slowThreshold(slow).build().table(model);
    }

    @AfterEach
    void stopListening() {
        CapturedLog.listen(Level.ERROR);
    }

    @Test
    void operation_debug_isOneLineWithoutValues() {
        CapturedLog.listen(Level.DEBUG);
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(30));
        Table<City> table = table("logged-one", transport, Duration.ofMinutes(1));
        table.sync()
                .scan()
                .filter(Attr.of("id").ne(SECRET))
                .startFrom(Key.of(SECRET))
                .pageSize(10)
                .toList();
        assertThat(CapturedLog.lines("logged-one")).singleElement().satisfies(line -> assertThat(line)
                .matches("DEBUG Scan logged-one: [0-9.]+ ms, 11.0 RCU, 0.0 WCU, 22 items, 22 scanned, 3 requests,"
                        + " 0 retries")
                .doesNotContain(SECRET));
    }

    @Test
    void operation_failed_saysHowItEnded() {
        CapturedLog.listen(Level.DEBUG);
        FakeTransport transport = new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "ValidationException", "No such " + SECRET);
        });
        Table<City> table = table("logged-two", transport, Duration.ofMinutes(1));
        assertThatThrownBy(() -> table.sync().get(Key.of(SECRET))).isInstanceOf(ValidationException.class);
        assertThat(CapturedLog.lines("logged-two")).singleElement().satisfies(line -> assertThat(line)
                .endsWith(", 1 requests, 2 retries, ended by ValidationException")
                .doesNotContain(SECRET));
    }

    @Test
    void operation_slow_isAWarning() {
        CapturedLog.listen(Level.WARN);
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(3))
                .gate(sent -> CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS)));
        table("logged-three", transport, Duration.ofMillis(20)).sync().scan().toList();
        assertThat(CapturedLog.lines("logged-three")).singleElement().satisfies(line -> assertThat(line)
                .startsWith("WARN slow Scan logged-three: "));
    }

    @Test
    void operation_quick_isNoWarning() {
        CapturedLog.listen(Level.WARN);
        table("logged-four", new FakeTransport(PagedTable.ofCities(3)), Duration.ofMinutes(1))
                .sync()
                .scan()
                .toList();
        assertThat(CapturedLog.lines("logged-four")).isEmpty();
    }
}
