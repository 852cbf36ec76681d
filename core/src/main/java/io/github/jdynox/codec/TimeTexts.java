package io.github.jdynox.codec;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** How instants are written and read. */
final class TimeTexts {

    /** Always nine digits, so that the order of the texts is the order of time: .5Z would come after .51Z. */
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private TimeTexts() {}

    static String print(Instant instant) {
        return INSTANT.format(instant);
    }

    /** Any ISO-8601 instant or date and time with an offset. */
    static Instant parse(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : OffsetDateTime.parse(text).toInstant();
    }
}
