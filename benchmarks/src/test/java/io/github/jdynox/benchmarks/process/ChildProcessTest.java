package io.github.jdynox.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildProcessTest {

    private static final Duration GENEROUS = Duration.ofMinutes(1);

    /** What the processes of these tests do: print a word and hang, fail or end. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) throws InterruptedException {
            System.out.println(args[0]);
            if (args[0].equals("hang")) {
                Thread.sleep(Duration.ofHours(1).toMillis());
            }
            System.exit(args[0].equals("fail") ? 3 : 0);
        }
    }

    private static List<String> command(String word) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-cp", System.getProperty("java.class.path"), Program.class.getName(), word);
    }

    @Test
    void process_thatEnds_givesWhatItPrinted() throws Exception {
        assertThat(ChildProcess.run(command("end"), GENEROUS)).isEqualToIgnoringNewLines("end");
    }

    @Test
    void process_thatHangs_isKilledAtTheLimit() {
        long before = ProcessHandle.current().children().count();

        assertThatThrownBy(() -> ChildProcess.run(command("hang"), Duration.ofSeconds(2)))
                .isInstanceOf(FailedProcessException.class)
                .hasMessage("took longer than 2 seconds and was killed");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .hasSizeLessThanOrEqualTo((int) before);
    }

    @Test
    void process_thatFails_tellsHowItEnded() {
        assertThatThrownBy(() -> ChildProcess.run(command("fail"), GENEROUS))
                .isInstanceOf(FailedProcessException.class)
                .hasMessage("ended with 3 and printed:\nfail" + System.lineSeparator());
    }
}
