package io.github.jdynox.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.jdynox.client.SyncTable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Tests with {@link MemoryDynox} under JUnit's parallel execution. */
class ParallelTest {

    private static final int AT_ONCE = 4;
    private static final CyclicBarrier ALL_RUN = new CyclicBarrier(AT_ONCE);

    @Test
    void activeRecords_ofTestsThatRunAtOnce_goToTheirOwnEngines() {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Meeting.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "" + AT_ONCE)
                .execute();

        results.testEvents()
                .assertStatistics(events -> events.succeeded(AT_ONCE).failed(0));
    }

    /** Its tests wait for each other, so they pass only if they run at once. */
    @MemoryDynox
    static class Meeting {

        @RepeatedTest(AT_ONCE)
        void save_whileOthersSave_isSeenAlone(SyncTable<User> users) throws Exception {
            String name = Thread.currentThread().getName();
            new User(name, name, 1).sync().save();
            ALL_RUN.await(20, TimeUnit.SECONDS);
            new User(name, name, 2)
                    .save()
                    .thenCompose(saved -> new User(name + "+", name, 3).save())
                    .join();
            ALL_RUN.await(20, TimeUnit.SECONDS);

            assertThat(users.scan().toList()).extracting(User::age).containsExactlyInAnyOrder(2, 3);
        }
    }
}
