package io.github.jdynox.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.aws.AwsDynox;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.model.Key;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The SDK's Enhanced Client as a peer: what jdynox writes, it reads, and the other way round, for every type. */
abstract class EnhancedClientConformance {

    private final DynamoUnderTest dynamo;
    private final DynoxClient client;
    private final SyncTable<Everything> ours;
    private final DynamoDbTable<Everything> theirs;

    EnhancedClientConformance(DynamoUnderTest dynamo) {
        this.dynamo = dynamo;
        this.client = AwsDynox.of(dynamo.client());
        this.ours = client.table(Everything.class).sync();
        this.theirs = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(dynamo.client())
                .build()
                .table("everything", TableSchema.fromBean(Everything.class));
    }

    @BeforeEach
    void createTable() {
        ours.create();
    }

    @AfterEach
    void close() {
        client.close();
        dynamo.close();
    }

    @Test
    void item_writtenByUs_isReadByThem() {
        ours.put(item());
        assertSame(theirs.getItem(item -> item.key(key -> key.partitionValue("a"))));
    }

    @Test
    void item_writtenByThem_isReadByUs() {
        theirs.putItem(item());
        assertSame(ours.get(Key.of("a")).orElseThrow());
    }

    @Test
    void items_writtenByBoth_areScannedByBoth() {
        ours.put(item());
        Everything second = item();
        second.setPk("b");
        theirs.putItem(second);
        assertThat(ours.scan().toList()).extracting(Everything::getPk).containsExactlyInAnyOrder("a", "b");
        assertThat(theirs.scan().items().stream().map(Everything::getPk)).containsExactlyInAnyOrder("a", "b");
    }

    private static void assertSame(Everything found) {
        assertThat(found).usingRecursiveComparison().isEqualTo(item());
    }

    private static Everything item() {
        Everything item = new Everything();
        item.setPk("a");
        item.setFlag(true);
        item.setTiny((byte) -5);
        item.setSmall((short) 1234);
        item.setNumber(-42);
        item.setLarge(Long.MAX_VALUE);
        item.setSingle(1.5f);
        item.setPrecise(-0.1);
        item.setLetter('é');
        item.setBoxed(7);
        item.setBoxedFlag(false);
        item.setDecimal(new BigDecimal("12345678901234567890.12345678901234567"));
        item.setWhole(new BigInteger("12345678901234567890123456789"));
        item.setBytes(new byte[] {0, -1, 2});
        item.setBuffer(ByteBuffer.wrap(new byte[] {3, 4}));
        item.setColor(Everything.Color.GREEN);
        item.setInstant(Instant.parse("2026-01-31T12:30:15.25Z"));
        item.setDate(LocalDate.of(2026, 2, 28));
        item.setTime(LocalTime.of(23, 59, 1));
        item.setDateTime(LocalDateTime.of(2026, 2, 28, 7, 0));
        item.setOffsetDateTime(OffsetDateTime.parse("2026-02-28T07:00:00.5+02:00"));
        item.setDuration(Duration.ofSeconds(3, 250_000_000));
        item.setUuid(UUID.fromString("0b1f1a3e-7d1c-4b6a-9a55-0123456789ab"));
        item.setUri(URI.create("https://example.com/a?b=c"));
        item.setTexts(List.of("x", "", "ζ 😀"));
        item.setTable(List.of(List.of(1, 2), List.of()));
        item.setWords(Set.of("one", "two"));
        item.setNumbers(Set.of(1, -2));
        item.setCounts(Map.of("k", 3L, "a.b[0]", 4L));
        item.setPart(new Part("bolt", 2));
        item.setParts(List.of(new Part("nut", 1)));
        return item;
    }
}
