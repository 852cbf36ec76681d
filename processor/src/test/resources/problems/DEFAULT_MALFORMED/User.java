package app;

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

@Item
record User(
        @Item.Default("twelve") int aint,
        @Item.Default("128") byte abyte,
        @Item.Default("32768") Short aShort,
        @Item.Default("1.5") long along,
        @Item.Default("yes") boolean aboolean,
        @Item.Default("ab") char achar,
        @Item.Default("NaN") float afloat,
        @Item.Default("1e999") double adouble,
        @Item.Default("1,5") BigDecimal aBigDecimal,
        @Item.Default("0.1") BigInteger aBigInteger,
        @Item.Default("2026-01-31") Instant aInstant,
        @Item.Default("31.01.2026") LocalDate aLocalDate,
        @Item.Default("noon") LocalTime aLocalTime,
        @Item.Default("2026-01-31") LocalDateTime aLocalDateTime,
        @Item.Default("2026-01-31T12:30:00") OffsetDateTime aOffsetDateTime,
        @Item.Default("15 minutes") Duration aDuration,
        @Item.Default("1-1-1-1-1") UUID aUUID,
        @Item.Default("a b") URI aURI,
        @Item.Default("ACTVE") Status aStatus) {

    enum Status {
        ACTIVE,
        CLOSED
    }
}
