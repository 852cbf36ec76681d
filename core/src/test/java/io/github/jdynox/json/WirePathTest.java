package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WirePathTest {

    /** The mark stands in front of the byte that is asked for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"age\":@{\"S\":\"x\"}}|$.age",
                "{\"age\":{\"S\":@\"x\"}}|$.age",
                "{\"a\":{\"N\":\"1\"},\"age\":{\"S\":\"@x\"}}|$.age",
                "{\"lines\":{\"L\":[{\"M\":{}},{\"NULL\":true},{\"M\":{\"quantity\":@{\"S\":\"1\"}}}]}}|$.lines[2].quantity",
                "{\"lines\":{\"L\":[{\"N\":\"1\"},@{\"S\":\"1\"}]}}|$.lines[1]",
                "{\"lines\":@{\"L\":[{\"N\":\"1\"}]}}|$.lines",
                "{\"sizes\":{\"NS\":[\"1\",\"@x\"]}}|$.sizes[1]",
                "{\"first name\":{\"M\":{\"say \\\"a\\\\b\\\"\":{\"S\":@1}}}}|$[\"first name\"][\"say \\\"a\\\\b\\\"\"]",
                "{\"a.b\":{\"S\":@1}}|$[\"a.b\"]",
                "{\"größe\":{\"S\":@1}}|$.größe",
                "{\"a\":{\"M\":{\"b\":{\"L\":[{\"L\":[{\"S\":@|$.a.b[0][0]",
                "{\"a\":{\"S\":\"b\"}@,}|$",
                "@{\"a\":{\"S\":\"b\"}}|$",
                "{\"a\":{@\"Q\":1}}|$.a",
                "{@1}|$",
            })
    void at_marked_isThePath(String marked, String path) {
        String before = "{\"Items\":[";
        int position = before.length() + marked.indexOf('@');
        byte[] bytes = (before + marked.replace("@", "")).getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = (before + marked.replace("@", "")).getBytes(StandardCharsets.UTF_8);

        assertThat(WirePath.at(utf8, before.length(), position + utf8.length - bytes.length))
                .isEqualTo(path);
    }

    @Test
    void at_anyPlaceOfDamagedPages_neverThrows() {
        Random random = new Random(20261122);
        byte[] page = Orders.page(random, 1);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = page.clone();
            damaged[random.nextInt(page.length)] = (byte) random.nextInt(256);
            assertThat(WirePath.at(damaged, 21, 21 + random.nextInt(page.length - 20)))
                    .startsWith("$");
        }
    }

    @Test
    void at_placesOutside_isTheItem() {
        assertThat(WirePath.at(new byte[3], 1, 0)).isEqualTo("$");
        assertThat(WirePath.at(new byte[3], -1, 0)).isEqualTo("$");
        assertThat(WirePath.at(new byte[3], 0, 9)).isEqualTo("$");
    }
}
