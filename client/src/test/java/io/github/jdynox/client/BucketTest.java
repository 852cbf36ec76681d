package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BucketTest {

    private final FakeTimer timer = new FakeTimer();
    private final Bucket bucket = new Bucket(100, timer);

    private CompletableFuture<Void> take(double units) {
        return bucket.take(units, Runnable::run);
    }

    @Test
    void take_debt_waitsUntilItIsPaid() {
        assertThat(take(30)).isCompleted();
        CompletableFuture<Void> next = take(10);
        timer.pass(Duration.ofNanos(299_999_000));
        assertThat(next).isNotDone();
        timer.pass(Duration.ofNanos(1_001));
        assertThat(next).isCompleted();
    }

    @Test
    void take_many_waitInTurnAtTheRate() {
        List<String> granted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String name = "t" + i;
            take(50).thenRun(() -> granted.add(name + " at " + Math.round(timer.seconds() * 1000)));
        }
        timer.pass(Duration.ofSeconds(10));
        assertThat(granted).containsExactly("t0 at 0", "t1 at 500", "t2 at 1000", "t3 at 1500", "t4 at 2000");
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void correct_costMore_delaysTheNext() {
        take(10);
        CompletableFuture<Void> next = take(10);
        bucket.correct(90);
        timer.pass(Duration.ofMillis(999));
        assertThat(next).isNotDone();
        timer.pass(Duration.ofMillis(2));
        assertThat(next).isCompleted();
    }

    @Test
    void correct_costLess_letsTheNextGoAtOnce() {
        take(1_000);
        CompletableFuture<Void> next = take(10);
        timer.pass(Duration.ofMillis(10));
        bucket.correct(-990);
        assertThat(next).isNotDone();
        timer.pass(Duration.ofMillis(90));
        assertThat(next).isCompleted();
        bucket.correct(-10);
        assertThat(take(10)).isCompleted();
    }

    @Test
    void idle_keepsAFifthOfASecondAndNoMore() {
        assertThat(bucket.isFull()).isFalse();
        timer.pass(Duration.ofHours(1));
        assertThat(bucket.isFull()).isTrue();
        assertThat(take(20)).isCompleted();
        assertThat(take(1)).isCompleted();
        CompletableFuture<Void> next = take(1);
        timer.pass(Duration.ofMillis(9));
        assertThat(next).isNotDone();
        timer.pass(Duration.ofMillis(2));
        assertThat(next).isCompleted();
    }

    @Test
    void correct_neverGivesBackMoreThanIsKept() {
        take(500);
        timer.pass(Duration.ofSeconds(4));
        bucket.correct(-500);
        assertThat(bucket.isFull()).isTrue();
        assertThat(take(21)).isCompleted();
        assertThat(take(1)).isNotDone();
    }

    @Test
    void cancel_whileWaiting_costsNothingAndLetsTheNextGo() {
        take(100);
        CompletableFuture<Void> first = take(1_000_000);
        CompletableFuture<Void> second = take(10);
        first.cancel(true);
        timer.pass(Duration.ofMillis(999));
        assertThat(second).isNotDone();
        timer.pass(Duration.ofMillis(2));
        assertThat(second).isCompleted();
    }

    @Test
    void cancel_onTheWayFromTheTimer_costsNothing() {
        List<Runnable> later = new ArrayList<>();
        take(100);
        CompletableFuture<Void> first = bucket.take(1_000_000, later::add);
        timer.pass(Duration.ofSeconds(1));
        first.cancel(true);
        later.forEach(Runnable::run);
        assertThat(take(10)).isCompleted();
    }

    @Test
    void take_executorClosed_goesOnElsewhere() {
        take(100);
        CompletableFuture<Void> next = bucket.take(10, task -> {
            throw new RejectedExecutionException("closed");
        });
        timer.pass(Duration.ofSeconds(2));
        assertThat(next).isCompleted();
    }

    @Test
    void throttled_lessComesInAndAllOfItAgainLater() {
        take(100);
        bucket.throttled();
        bucket.throttled(); // the same one: less than a second ago
        CompletableFuture<Void> next = take(0);
        timer.pass(Duration.ofMillis(1_350)); // at 70 percent, and recovering, it takes 1.364 seconds
        assertThat(next).isNotDone();
        timer.pass(Duration.ofMillis(20));
        assertThat(next).isCompleted();
        timer.pass(Duration.ofSeconds(6));
        take(120); // 20 were kept
        CompletableFuture<Void> recovered = take(0);
        timer.pass(Duration.ofMillis(999));
        assertThat(recovered).isNotDone();
        timer.pass(Duration.ofMillis(2));
        assertThat(recovered).isCompleted();
    }

    @Test
    void throttled_forLong_neverStopsAltogether() {
        for (int i = 0; i < 100; i++) {
            bucket.throttled();
            timer.pass(Duration.ofMillis(1_001));
        }
        take(100);
        CompletableFuture<Void> next = take(1);
        timer.pass(Duration.ofMinutes(1));
        assertThat(next).isCompleted();
    }

    @Test
    void tinyRate_waitsForLongWithoutRunningOver() {
        Bucket tiny = new Bucket(1e-6, timer);
        tiny.take(1, Runnable::run);
        CompletableFuture<Void> next = tiny.take(1, Runnable::run);
        timer.pass(Duration.ofHours(1));
        assertThat(next).isNotDone();
        assertThat(timer.waiting()).isEqualTo(1);
    }
}
