package io.github.jdynox.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.Table;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What a test that asks for something it cannot have is told. */
class MisuseTest {

    @Test
    void parameter_ofBeforeAll_isRefused() {
        assertThat(failureOf(ForTheClass.class))
                .contains("Expected a parameter of a test, @BeforeEach or @AfterEach method but ")
                .contains("beforeAll(")
                .endsWith("runs for the class: each test has an engine of its own, and there is none yet.");
    }

    @Test
    void parameter_ofATableOfMaps_isRefused() {
        assertThat(failureOf(OfAnything.class))
                .startsWith("Expected a table of a model, such as Table<User>, but parameter ")
                .endsWith(" is a io.github.jdynox.client.Table<?>.");
    }

    @Test
    void seed_thatIsNotThere_isRefused() {
        assertThat(failureOf(Unseeded.class))
                .isEqualTo("Expected a resource nowhere.jsonl beside io.github.jdynox.testing.MisuseTest$Unseeded,"
                        + " or from the root with a slash in front, but there is none.");
    }

    private static String failureOf(Class<?> testClass) {
        List<Event> failed = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute()
                .allEvents()
                .failed()
                .list();
        assertThat(failed).hasSize(1);
        return String.valueOf(failed.get(0)
                .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage());
    }

    @MemoryDynox
    static class ForTheClass {

        @BeforeAll
        static void beforeAll(SyncTable<User> users) {
            users.count();
        }

        @Test
        void any() {}
    }

    @MemoryDynox
    static class OfAnything {

        @Test
        void any(Table<?> table) {}
    }

    @MemoryDynox(seed = "nowhere.jsonl")
    static class Unseeded {

        @Test
        void any() {}
    }
}
