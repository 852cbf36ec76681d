package io.github.jdynox.memory.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.memory.fault.ServiceFault;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class IdempotencyTokensTest {

    private final MovedClock clock = new MovedClock();
    private final IdempotencyTokens tokens = new IdempotencyTokens(clock);
    private final AtomicInteger done = new AtomicInteger();

    private boolean isCarriedOut(String token, Object request) {
        return tokens.once(token, request, () -> {
                    done.incrementAndGet();
                    return Map.of();
                })
                .now();
    }

    private void fail(String token, Object request) {
        assertThatThrownBy(() -> tokens.once(token, request, () -> {
                    throw ServiceFault.validation("refused");
                }))
                .hasMessage("refused");
    }

    @Test
    void request_repeated_isCarriedOutOnce() {
        assertThat(isCarriedOut("t", List.of("put"))).isTrue();
        assertThat(isCarriedOut("t", List.of("put"))).isFalse();
        assertThat(done).hasValue(1);
    }

    @Test
    void request_ofAnother_isRefused() {
        assertThat(isCarriedOut("t", List.of("put"))).isTrue();

        assertThatThrownBy(() -> isCarriedOut("t", List.of("delete")))
                .hasMessage("The request uses the same client token as a previous, but different, request.");
    }

    @Test
    void request_afterAFailure_isCarriedOutWhateverItIs() {
        fail("t", List.of("put"));

        assertThat(isCarriedOut("t", List.of("delete"))).isTrue();
    }

    @Test
    void request_tenMinutesLater_isCarriedOutAgain() {
        assertThat(isCarriedOut("t", List.of("put"))).isTrue();
        clock.now = clock.now.plus(Duration.ofMinutes(10)).plusNanos(1);

        assertThat(isCarriedOut("t", List.of("put"))).isTrue();
        assertThat(done).hasValue(2);
    }

    @Test
    void request_waitingForOneThatFails_isCarriedOut() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread first = new Thread(() -> assertThatThrownBy(() -> tokens.once("t", "put", () -> {
                    begun.countDown();
                    await(end);
                    throw ServiceFault.validation("refused");
                }))
                .hasMessage("refused"));
        first.start();
        await(begun);
        Thread second = new Thread(() -> isCarriedOut("t", "put"));
        second.start();
        while (second.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }

        end.countDown();
        first.join();
        second.join();

        assertThat(done).hasValue(1);
        assertThat(isCarriedOut("t", "put")).isFalse();
    }

    /** The SDK gives every transaction a token: whole requests, kept for ten minutes, would fill the memory of a busy test. */
    @Test
    void request_carriedOut_isNotKept() {
        WeakReference<Object> request = new WeakReference<>(carriedOut());

        while (request.get() != null) {
            System.gc();
        }

        assertThat(isCarriedOut("t", List.of("a request of its own"))).isFalse();
    }

    private Object carriedOut() {
        Object request = List.of(new String("a request of its own"));
        assertThat(isCarriedOut("t", request)).isTrue();
        return request;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class MovedClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
