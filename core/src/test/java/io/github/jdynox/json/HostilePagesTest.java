package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages made to cost more than they are long: each costs what its length allows. */
class HostilePagesTest {

    private static final int LONGEST = Integer.getInteger("jdynox.fuzz.bytes", 1_000_000);
    private static final int LONG = 1_000_000;
    private static final int SHORT = LONG / 4;

    /** Sixteen times is what a square would cost; a collection that doubles when it is full costs twice, once. */
    private static final int MOST_TIMES = 9;

    /** Below this there is nothing to compare: a thread's classes and tables. */
    private static final long FEW_BYTES = 1 << 20;

    private static final long FEW_NANOS = 1_000_000_000;

    @ParameterizedTest
    @EnumSource
    void page_asLongAsAnyIs_isReadOrRefusedInBoundedMemory(HostilePages hostile) {
        byte[] page = hostile.page(LONGEST);
        long bytes = Cost.bytes(() -> assertOutcome(hostile, page));
        assertThat(bytes).isLessThan(Cost.mostBytes(page.length));
    }

    private static void assertOutcome(HostilePages hostile, byte[] page) {
        Object outcome = Agreement.outcome(() -> read(page, Codecs.MAP));
        String refusal = outcome instanceof DecodeException refused ? refused.problem() : null;
        assertThat(refusal).isEqualTo(hostile.refusal);
    }

    @ParameterizedTest
    @EnumSource
    void page_fourTimesAsLong_costsNotMuchMoreThanFourTimes(HostilePages hostile) {
        byte[] shortPage = hostile.page(SHORT);
        byte[] longPage = hostile.page(LONG);
        for (ItemCodec<?> codec : new ItemCodec<?>[] {Codecs.MAP, Orders.CODEC}) {
            Runnable shortRead = () -> Agreement.outcome(() -> read(shortPage, codec));
            Runnable longRead = () -> Agreement.outcome(() -> read(longPage, codec));
            // Once for loading classes.
            shortRead.run();
            assertThat(Cost.bytes(longRead)).isLessThan(MOST_TIMES * (FEW_BYTES + Cost.bytes(shortRead)));
            assertThat(Cost.nanos(longRead)).isLessThan(MOST_TIMES * (FEW_NANOS + Cost.nanos(shortRead)));
        }
    }

    private static Object read(byte[] page, ItemCodec<?> codec) {
        return Agreement.read(Agreement.surrounded(page), codec);
    }
}
