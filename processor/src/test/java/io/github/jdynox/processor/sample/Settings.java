package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A default of each type that can have one. */
@Item
public record Settings(
        @Item.Default("a \"quoted\" text") String text,
        @Item.Default("true") boolean flag,
        @Item.Default("true") Boolean flagBox,
        @Item.Default("'") char letter,
        @Item.Default("\u00e9") Character letterBox,
        @Item.Default("-128") byte tiny,
        @Item.Default("32767") Short small,
        @Item.Default("-2147483648") int whole,
        @Item.Default("9223372036854775807") long big,
        @Item.Default("7") Long bigBox,
        @Item.Default("0.5") float real,
        @Item.Default("1e300") double precise,
        @Item.Default("0.10") BigDecimal decimal,
        @Item.Default("123456789012345678901234567890") BigInteger integer,
        @Item.Default("DARK") Theme theme,
        @Item.Default("2026-01-31T00:00:00Z") Instant at,
        @Item.Default("2026-01-31") LocalDate day,
        @Item.Default("12:30:00") LocalTime time,
        @Item.Default("2026-01-31T12:30:00") LocalDateTime local,
        @Item.Default("2026-01-31T12:30:00+01:00") OffsetDateTime offset,
        @Item.Default("PT15M") Duration timeout,
        @Item.Default("123e4567-e89b-12d3-a456-426614174000") UUID id,
        @Item.Default("https://example.com/") URI home) {

    /** How it looks. */
    public enum Theme {
        LIGHT,
        DARK
    }
}
