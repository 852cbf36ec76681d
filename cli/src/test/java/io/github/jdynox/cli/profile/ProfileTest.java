package io.github.jdynox.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.cli.output.TextTable;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final TableDescription USERS = new TableDescription(
            "a<b",
            "ACTIVE",
            new KeySchema(new KeyAttribute("org", Codecs.STRING), new KeyAttribute("n", Codecs.BIG_DECIMAL)),
            List.of(),
            0,
            0,
            true,
            0,
            0);

    /** Twenty items in two organisations, of which each fifth has a note that is a text or null. */
    static Profile users() {
        Profiler profiler = new Profiler(USERS);
        for (int i = 1; i <= 20; i++) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("org", i <= 15 ? "<big>" : "small");
            item.put("n", BigDecimal.valueOf(i));
            if (i % 5 == 0) {
                item.put("note", i == 20 ? null : "x".repeat(i));
            }
            profiler.add(item);
        }
        return profiler.profile(
                List.of(
                        new SegmentResult(1, 2, 5, 5, 0.5, null, true),
                        new SegmentResult(0, 2, 15, 15, 0.5, null, true)),
                Metrics.NONE);
    }

    @Test
    void text_table_hasAttributesSizesAndSkew() {
        assertThat(ProfileText.of(users(), new TextTable.Look(0, false)))
                .isEqualTo(
                        """
                        table   a<b
                        key     org (S), n (N)
                        items   20
                        bytes   267 B, 13 B an item

                        Attributes

                        attribute  type                   items     fill  bytes   share  mean  largest
                        ─────────  ─────────────────────  ─────  ───────  ─────  ──────  ────  ───────
                        org        S                         20  100.0 %  160 B  59.9 %   8 B      8 B
                        n          N                         20  100.0 %   60 B  22.5 %   3 B      3 B
                        note       S 75.0 %, NULL 25.0 %      4   20.0 %   47 B  17.6 %  12 B     19 B

                        Item sizes

                        smallest  median  mean   p90   p99  largest
                        ────────  ──────  ────  ────  ────  ───────
                            11 B    11 B  13 B  20 B  30 B     30 B

                        from 10 B  ████████████████████████████████████████ 16
                        from 12 B  0
                        from 14 B  0
                        from 16 B  ███ 1
                        from 18 B  0
                        from 20 B  ███ 1
                        from 22 B  0
                        from 24 B  ███ 1
                        from 26 B  0
                        from 28 B  0
                        from 30 B  ███ 1

                        Largest items

                        key                                   size
                        ────────────────────────────────────  ────
                        {"org":{"S":"<big>"},"n":{"N":"15"}}  30 B
                        {"org":{"S":"<big>"},"n":{"N":"10"}}  25 B
                        {"org":{"S":"<big>"},"n":{"N":"5"}}   20 B
                        {"org":{"S":"small"},"n":{"N":"20"}}  16 B
                        {"org":{"S":"<big>"},"n":{"N":"3"}}   11 B
                        {"org":{"S":"<big>"},"n":{"N":"4"}}   11 B
                        {"org":{"S":"<big>"},"n":{"N":"6"}}   11 B
                        {"org":{"S":"<big>"},"n":{"N":"7"}}   11 B
                        {"org":{"S":"<big>"},"n":{"N":"8"}}   11 B
                        {"org":{"S":"<big>"},"n":{"N":"9"}}   11 B

                        Partition keys with most items

                        partition key  items   share
                        ─────────────  ─────  ──────
                        <big>             15  75.0 %
                        small              5  25.0 %

                        Segments

                        segment  items   share  RCU
                        ───────  ─────  ──────  ───
                        0/2         15  75.0 %  0.5
                        1/2          5  25.0 %  0.5
                        The largest of 2 segments has 1.50 times the mean: 1 is even, 2 is all items in one.
                        """);
    }

    @Test
    void html_values_areEscaped() {
        assertThat(ProfileHtml.of(users()))
                .contains("<title>Profile of table a&lt;b</title>", "&lt;big&gt;")
                .doesNotContain("<big>", "a<b");
    }

    @Test
    void html_page_loadsNothing() {
        assertThat(ProfileHtml.of(users()))
                .doesNotContain("http://", "https://", "<script", "src=", "<link", "@import", "url(");
    }

    @Test
    void text_emptyTable_saysSo() {
        assertThat(ProfileText.of(new Profiler(USERS).profile(List.of(), Metrics.NONE), new TextTable.Look(0, false)))
                .isEqualTo(
                        """
                        table   a<b
                        key     org (S), n (N)
                        items   0
                        bytes   0 B, 0 B an item
                        """);
    }
}
