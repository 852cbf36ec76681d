package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CallThreadsTest {

    private final CallThreads threads = new CallThreads(3);

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void manyCalls_runOnceEach_neverMoreAtOnceThanAllowed() throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(2_000);
        for (int i = 0; i < 2_000; i++) {
            threads.call(() -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                running.decrementAndGet();
                done.countDown();
            });
        }
        done.await();
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void callsBeyondTheRoom_comeInTheirOrder() throws InterruptedException {
        Semaphore free = new Semaphore(0);
        List<Integer> order = new CopyOnWriteArrayList<>();
        CountDownLatch done = new CountDownLatch(6);
        for (int i = 0; i < 2; i++) {
            threads.call(free::acquireUninterruptibly);
        }
        for (int i = 0; i < 6; i++) {
            int number = i;
            threads.call(() -> {
                order.add(number);
                done.countDown();
            });
        }
        done.await();
        free.release(2);
        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void callsOneAfterAnother_shareAThread() throws InterruptedException {
        Set<String> names = Collections.synchronizedSet(new HashSet<>());
        for (int i = 0; i < 20; i++) {
            CountDownLatch done = new CountDownLatch(1);
            threads.call(() -> {
                names.add(Thread.currentThread().getName());
                done.countDown();
            });
            done.await();
            // The thread is idle a moment after its call has ended.
            Thread.sleep(5);
        }
        assertThat(names).hasSizeLessThanOrEqualTo(2).allMatch(name -> name.startsWith("jdynox-sync-"));
    }

    @Test
    void interruptionOfACall_doesNotReachTheNextOne() throws InterruptedException {
        CallThreads one = new CallThreads(1);
        CountDownLatch started = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        FutureTask<Void> spinning = new FutureTask<>(
                () -> {
                    started.countDown();
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                },
                null);
        CountDownLatch done = new CountDownLatch(1);
        one.call(spinning);
        one.call(() -> {
            interrupted.set(Thread.currentThread().isInterrupted() ? 1 : 0);
            done.countDown();
        });
        started.await();
        spinning.cancel(true);
        done.await();
        assertThat(interrupted).hasValue(0);
        one.close();
    }
}
