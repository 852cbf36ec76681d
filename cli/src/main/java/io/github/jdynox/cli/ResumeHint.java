package io.github.jdynox.cli;

import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;

/** The arguments with which the same command goes on where a read stopped, ready to be pasted into a shell. */
final class ResumeHint {

    private ResumeHint() {}

    /** Says why, and the arguments that go on; nothing where there is nothing to go on with. */
    static void tell(Shell shell, String why, List<SegmentResult> segments) {
        List<String> arguments = of(segments);
        if (arguments.size() == 1 && !arguments.get(0).isEmpty()) {
            shell.tell(why + ": " + arguments.get(0));
        } else if (arguments.size() > 1) {
            shell.tell(why + ", instead of --segments, one after the other:");
            arguments.forEach(line -> shell.err().println("  " + line));
        }
    }

    /** A line for each segment that is not at its end; none where the read is. */
    static List<String> of(List<SegmentResult> segments) {
        List<String> lines = new ArrayList<>();
        for (SegmentResult segment : segments) {
            if (!segment.exhausted()) {
                lines.add(arguments(segment, segments.size() > 1));
            }
        }
        return lines;
    }

    private static String arguments(SegmentResult segment, boolean parallel) {
        List<String> words = new ArrayList<>();
        if (parallel) {
            words.add("--segment " + segment.segment() + "/" + segment.totalSegments());
        }
        Key key = segment.lastEvaluatedKey();
        if (key != null) {
            words.add("--start-key " + quoted(key.toJson()));
        }
        return String.join(" ", words);
    }

    /** As one word of a POSIX shell. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
