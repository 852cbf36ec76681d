package io.github.jdynox.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.cli.profile.HeavyKeys.HeavyKey;
import org.junit.jupiter.api.Test;

class HeavyKeysTest {

    @Test
    void most_fewKeys_isExact() {
        HeavyKeys keys = new HeavyKeys();
        for (String key : new String[] {"b", "a", "b", "c", "b", "c"}) {
            keys.add(key);
        }

        assertThat(keys.most(2)).containsExactly(new HeavyKey("b", 3), new HeavyKey("c", 2));
        assertThat(keys.tooLow()).isZero();
    }

    @Test
    void most_manyKeys_findsTheHeavyOneWithinItsBound() {
        HeavyKeys keys = new HeavyKeys();
        for (int i = 0; i < 50_000; i++) {
            keys.add("light" + i);
            if (i % 10 == 0) {
                keys.add("heavy");
            }
        }

        HeavyKey heaviest = keys.most(1).get(0);
        assertThat(heaviest.key()).isEqualTo("heavy");
        assertThat(heaviest.items()).isBetween(5_000 - keys.tooLow(), 5_000L);
        assertThat(keys.tooLow()).isPositive();
        assertThat(keys.size()).isLessThanOrEqualTo(2_001);
    }
}
