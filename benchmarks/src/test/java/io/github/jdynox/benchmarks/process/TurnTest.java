package io.github.jdynox.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Jdk OLD = new Jdk(Path.of("old"), "17.0.1");
    private static final Jdk NEW = new Jdk(Path.of("new"), "25.0.1");

    private static Cell cell(String group, String peer) {
        return new Cell(group, "scan", peer, "small", Served.pages(1), Effort.COLD);
    }

    private static List<String> words(List<Cell> cells, int rounds) {
        return Turn.all(cells, List.of(OLD, NEW), rounds).stream()
                .map(turn -> turn.round() + " " + turn)
                .toList();
    }

    @Test
    void turns_peersOfAGroup_followEachOtherInEveryRound() {
        assertThat(words(List.of(cell("g", "a"), cell("g", "b")), 2))
                .containsExactly(
                        "1 scan a small on 17.0.1",
                        "1 scan b small on 17.0.1",
                        "1 scan a small on 25.0.1",
                        "1 scan b small on 25.0.1",
                        "2 scan a small on 17.0.1",
                        "2 scan b small on 17.0.1",
                        "2 scan a small on 25.0.1",
                        "2 scan b small on 25.0.1");
    }

    @Test
    void turns_cellThatIsMeasuredOnce_hasNoSecondRound() {
        assertThat(words(List.of(cell("g", "a").once()), 3))
                .containsExactly("1 scan a small on 17.0.1", "1 scan a small on 25.0.1");
    }

    @Test
    void turns_python_haveNoJdk() {
        assertThat(words(List.of(cell(Cell.PYTHON, "boto3")), 1)).containsExactly("1 scan boto3 small on Python");
    }
}
