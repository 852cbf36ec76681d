package io.github.jdynox.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that prints, ends, and is killed if it does not. */
final class ChildProcess {

    private ChildProcess() {}

    /**
     * Runs a command and gives what it printed.
     *
     * @throws FailedProcessException if it took longer than the limit or did not end with 0
     */
    static String run(List<String> command, Duration limit)
            throws IOException, InterruptedException, FailedProcessException {
        Path output = Files.createTempFile("jdynox-benchmark", ".out"); // a pipe would be read without a limit
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new FailedProcessException("took longer than " + words(limit) + " and was killed");
                }
            } finally {
                kill(process);
            }
            String printed = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new FailedProcessException("ended with " + process.exitValue() + " and printed:\n" + printed);
            }
            return printed;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String words(Duration limit) {
        return limit.toSeconds() % 60 == 0 ? limit.toMinutes() + " minutes" : limit.toSeconds() + " seconds";
    }

    private static void kill(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
