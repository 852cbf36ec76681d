package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServeCommandTest {

    @Test
    void serve_freePort_answersUntilItIsStopped() {
        Interruption interruption = new Interruption(Thread.currentThread());
        List<CommandRun> meanwhile = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                meanwhile.add(CommandRun.of("tables", "--endpoint", address(toString(StandardCharsets.UTF_8))));
                interruption.wish();
            }
        };

        CommandRun run = CommandRun.on(Terminal.NONE, interruption, out, out, "serve", "--port", "0");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("Serving an empty DynamoDB at http://127\\.0\\.0\\.1:\\d+; Ctrl-C ends it\\.\n");
        assertThat(meanwhile).containsExactly(new CommandRun(0, "", ""));
    }

    private static String address(String line) {
        return line.substring(line.indexOf("http"), line.indexOf(';'));
    }
}
