package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ImportProgress progress(boolean terminal, boolean wished) {
        Shell shell = new Shell(
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(false, terminal, 80, 24, false),
                new Interruption(Thread.currentThread()));
        return new ImportProgress(shell, "users.csv", 1_000, wished);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void terminal_isABarWithWhatWasWrittenBelow() {
        ImportProgress progress = progress(true, true);
        progress.say(460, "12 items written, 12 WCU, 3 a second");
        assertThat(said())
                .isEqualTo("\rusers.csv  ━━━━━━━━━━━━━━━━━━━━━─────────────────────────  46 %  about 1 s left\u001b[K\n"
                        + "12 items written, 12 WCU, 3 a second\u001b[K\u001b[J");
        err.reset();
        progress.close();
        assertThat(said()).isEqualTo("\r\u001b[1A\u001b[J");
    }

    @Test
    void elsewhere_isALine() {
        ImportProgress progress = progress(false, true);
        progress.say(460, "12 items written, 12 WCU, 3 a second");
        progress.close();
        assertThat(said()).isEqualTo("jdynox: users.csv: 46 %, 12 items written, 12 WCU, 3 a second, about 1 s left\n");
        assertThat(progress.isDue()).isFalse();
    }

    @Test
    void notWished_isNeverDue() throws InterruptedException {
        ImportProgress progress = progress(true, false);
        Thread.sleep(250);
        assertThat(progress.isDue()).isFalse();
        progress.close();
        assertThat(said()).isEmpty();
    }

    @Test
    void wished_isDueAfterAMoment() throws InterruptedException {
        ImportProgress progress = progress(true, true);
        assertThat(progress.isDue()).isFalse();
        Thread.sleep(250);
        assertThat(progress.isDue()).isTrue();
    }
}
