package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenNamesTest {

    private static List<String> kept(SeenNames seen, List<String> names) {
        List<String> kept = new ArrayList<>(names);
        kept.removeIf(name -> seen.keep(name) == null);
        return kept;
    }

    @Test
    void keep_ordinaryNames_keepsThem() {
        List<String> names = IntStream.range(0, 1024).mapToObj(i -> "name" + i).toList();
        SeenNames seen = new SeenNames();
        assertThat(kept(seen, names)).isEqualTo(names);
        assertThat(seen.keep("one more")).isNull();
        assertThat(names)
                .allMatch(name ->
                        Objects.requireNonNull(seen.names().find(name)).text.equals(name));
    }

    @Test
    void keep_namesOfOneHash_keepsFewOfThem() {
        List<String> names = IntStream.range(0, 1024)
                .mapToObj(i -> IntStream.range(0, 10)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .toList();
        SeenNames seen = new SeenNames();
        // Each that comes is compared with all that were kept.
        assertThat(kept(seen, names)).isEqualTo(names.subList(0, 9));
        assertThat(seen.names().find(names.get(8))).isNotNull();
        assertThat(seen.names().find(names.get(9))).isNull();
    }
}
