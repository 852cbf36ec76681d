package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations as a number (N) of seconds, with nine decimals where they are not whole. */
final class DurationCodec implements ValueCodec<Duration> {

    @Override
    public AttributeType type() {
        return AttributeType.N;
    }

    @Override
    public @Nullable Duration read(JsonReader in) {
        int start = in.position();
        BigDecimal seconds = in.readDecimal();
        if (seconds == null) {
            return null;
        }
        if (seconds.precision() - (long) seconds.scale() > 19
                || seconds.stripTrailingZeros().scale() > 9) {
            throw outOfRange(start);
        }
        try {
            BigDecimal whole = BigDecimal.valueOf(seconds.longValue());
            int nanos = seconds.subtract(whole).movePointRight(9).intValueExact();
            return Duration.ofSeconds(whole.longValueExact(), nanos);
        } catch (ArithmeticException tooLarge) {
            throw outOfRange(start);
        }
    }

    private static DecodeException outOfRange(int position) {
        return DecodeException.of(
                "Expected a duration in seconds with at most nine decimals but was another number", position);
    }

    @Override
    @SuppressWarnings("JavaDurationGetSecondsGetNano") // whole seconds are known to be all there is
    public void write(JsonWriter out, Duration value) {
        if (value.getNano() == 0) {
            out.writeLong(value.toSeconds());
        } else {
            out.writeDecimal(BigDecimal.valueOf(value.toSeconds()).add(BigDecimal.valueOf(value.getNano(), 9)));
        }
    }
}
