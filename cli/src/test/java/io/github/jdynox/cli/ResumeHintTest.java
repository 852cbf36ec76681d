package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.model.Key;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResumeHintTest {

    @Test
    void of_segments_givesOneLineForEachUnfinished() {
        List<SegmentResult> segments = List.of(
                new SegmentResult(0, 3, 1, 1, 0.5, Key.ofAttributes(Map.of("pk", "a")), false),
                new SegmentResult(1, 3, 1, 1, 0.5, null, true),
                new SegmentResult(2, 3, 0, 0, 0, null, false));

        assertThat(ResumeHint.of(segments))
                .containsExactly("--segment 0/3 --start-key '{\"pk\":{\"S\":\"a\"}}'", "--segment 2/3");
    }

    @Test
    void of_keyWithQuote_isOneWordOfTheShell() {
        List<SegmentResult> segments =
                List.of(new SegmentResult(0, 1, 1, 1, 0.5, Key.ofAttributes(Map.of("pk", "it's")), false));

        assertThat(ResumeHint.of(segments)).containsExactly("--start-key '{\"pk\":{\"S\":\"it'\\''s\"}}'");
    }
}
