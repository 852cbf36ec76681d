package io.github.jdynox.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void limit_notGiven_isAQuarterOfAnHour() {
        assertThat(Arguments.parse("folder", "3", "scan").limit()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void limit_given_isInMinutes() {
        Arguments parsed = Arguments.parse("folder", "--limit", "2", "scan");

        assertThat(parsed.limit()).isEqualTo(Duration.ofMinutes(2));
        assertThat(parsed.groups()).containsExactly("scan");
    }

    @Test
    void add_isOnlyWhereItIsSaid() {
        assertThat(Arguments.parse("folder", "2", "--add", "scan").adds()).isTrue();
        assertThat(Arguments.parse("folder", "2", "scan").adds()).isFalse();
    }

    @Test
    void limit_withoutOrWithAWrongNumber_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("folder", "--limit"))
                .withMessage("Expected minutes after --limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("folder", "--limit", "0"))
                .withMessage("Expected minutes after --limit but got 0");
    }
}
