package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every other simple type, keyed by binary and by time. */
@Item(table = "events")
@Item.GlobalIndex(name = "kind-index", partitionKey = "kind", sortKey = "day")
record Event(
        @Item.PartitionKey ByteBuffer source,
        @Item.SortKey Instant at,
        @Nullable Kind kind,
        byte @Nullable [] payload,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable LocalDateTime local,
        @Nullable OffsetDateTime offset,
        @Nullable Duration took,
        @Nullable UUID id,
        @Nullable URI link) {

    enum Kind {
        OPENED,
        CLOSED
    }
}
