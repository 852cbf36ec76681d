package io.github.jdynox.memory;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that writes from several threads, and says so with every answer, until it is killed. */
final class KilledWriter {

    static final int WRITERS = 4;

    private KilledWriter() {}

    /** @param args directory, seed, number of the first request */
    public static void main(String[] args) {
        Dynamo dynamo = new Dynamo(MemoryDynamo.builder().data(Path.of(args[0])).build());
        long seed = Long.parseLong(args[1]);
        long first = Long.parseLong(args[2]);
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            new Thread(() -> write(dynamo, seed, number, first), "writer-" + writer).start();
        }
    }

    private static void write(Dynamo dynamo, long seed, int writer, long first) {
        PrintStream out = System.out;
        for (long number = first; ; number++) {
            WriterStep step = WriterStep.of(seed, writer, number);
            dynamo.ok(step.operation(), step.json());
            // One write of the whole line, so that a kill leaves it whole or leaves it out.
            byte[] line = (writer + " " + number + "\n").getBytes(StandardCharsets.US_ASCII);
            synchronized (out) {
                out.write(line, 0, line.length);
                out.flush();
            }
        }
    }
}
