package io.github.jdynox.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.model.Key;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTokenTest {

    private static final byte[] SECRET = "a secret of the server".getBytes(UTF_8);

    private static final List<Key> KEYS = List.of(
            Key.ofAttributes(Map.of("pk", "USER#1")),
            Key.ofAttributes(Map.of("pk", "Zürich 😀/?&=", "sk", 12345678901234567L)),
            Key.ofAttributes(Map.of("pk", ByteBuffer.wrap(new byte[] {0, -1, 127}))));

    @Test
    void token_ofAnyKey_readsBackAndIsSafeInAUrl() {
        assertThat(KEYS).allSatisfy(key -> {
            assertThat(PageToken.decode(PageToken.encode(key))).isEqualTo(key);
            assertThat(PageToken.decode(PageToken.encode(key, SECRET), SECRET)).isEqualTo(key);
            assertThat(PageToken.encode(key, SECRET)).matches("[A-Za-z0-9_-]+");
        });
    }

    @Test
    void signedToken_anyCharacterChanged_isRefused() {
        String token = PageToken.encode(KEYS.get(0), SECRET);
        // The last character of 43 or so carries fewer than six bits: a change of the others alone is one of the bytes.
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThatThrownBy(() -> PageToken.decode(changed, SECRET))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Expected a page token that was signed here but its signature does not match; start from"
                                    + " the first page.");
        }
    }

    @Test
    void signedToken_byAnotherSecretOrNone_isRefused() {
        byte[] other = "another".getBytes(UTF_8);
        assertThatThrownBy(() -> PageToken.decode(PageToken.encode(KEYS.get(0), other), SECRET))
                .hasMessageContaining("its signature does not match");
        assertThatThrownBy(() -> PageToken.decode(PageToken.encode(KEYS.get(0)), SECRET))
                .hasMessageContaining("its signature does not match");
        assertThatThrownBy(() -> PageToken.decode("AA", SECRET)).hasMessageContaining("its signature does not match");
    }

    @Test
    void token_thatIsNone_isRefused() {
        for (String token : List.of("", "!", "AAAA", "bm9uc2Vuc2U", "e30")) {
            assertThatThrownBy(() -> PageToken.decode(token))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Expected a page token as PageToken.encode gives it but could not read it; start from"
                            + " the first page.");
        }
    }
}
