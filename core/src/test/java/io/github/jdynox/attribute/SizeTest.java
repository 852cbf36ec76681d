package io.github.jdynox.attribute;

import static io.github.jdynox.attribute.Order_.id;
import static io.github.jdynox.attribute.Order_.tags;
import static io.github.jdynox.attribute.Order_.visits;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.expression.Sent;
import org.junit.jupiter.api.Test;

class SizeTest {

    @Test
    void comparisons_withNumbers_areRendered() {
        Sent.filter(tags.size().gt(2)).is("size(#0) > :0", "{'#0':'tags'}", "{':0':{'N':'2'}}");
        assertThat(tags.size().eq(2)).hasToString("size(tags) = 2");
        assertThat(tags.size().ne(2)).hasToString("size(tags) <> 2");
        assertThat(tags.size().lt(2)).hasToString("size(tags) < 2");
        assertThat(tags.size().le(2)).hasToString("size(tags) <= 2");
        assertThat(tags.size().ge(2)).hasToString("size(tags) >= 2");
        assertThat(tags.size().between(2, 3)).hasToString("size(tags) BETWEEN 2 AND 3");
    }

    @Test
    void comparisons_withTheItemsOwnNumbers_areRendered() {
        Sent.filter(tags.size().lt(visits)).is("size(#0) < #1", "{'#0':'tags','#1':'visits'}", "");
        assertThat(tags.size().eq(visits)).hasToString("size(tags) = visits");
        assertThat(tags.size().gt(visits)).hasToString("size(tags) > visits");
        assertThat(tags.size().eq(id.size())).hasToString("size(tags) = size(id)");
        assertThat(tags.size().lt(id.size())).hasToString("size(tags) < size(id)");
        assertThat(tags.size().gt(id.size())).hasToString("size(tags) > size(id)");
    }

    @Test
    void equality_isThatOfThePath() {
        assertThat(tags.size()).isEqualTo(Attr.of("tags").size()).isNotEqualTo(id.size());
        assertThat(tags.size()).hasToString("size(tags)").hasSameHashCodeAs(tags.size());
    }
}
