package io.github.jdynox.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Operand;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeyAttributeTest {

    private static final KeyAttribute CREATED = new KeyAttribute("created", Codecs.INSTANT);

    @Test
    void operand_ofTheModelsType_goesThroughTheCodec() {
        Instant instant = Instant.parse("2026-11-22T12:00:00.123456789Z");
        assertThat(CREATED.operand(instant)).isEqualTo(Operand.value(Codecs.INSTANT, instant));
    }

    @Test
    void operand_ofAPlainType_isTakenWhereTheWireTypeFits() {
        assertThat(CREATED.operand("2026")).isEqualTo(Operand.value(Codecs.STRING, "2026"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CREATED.operand(2026))
                .withMessage("Expected a value for key attribute created (S) but found a Integer.");
    }

    @Test
    void operand_ofNothing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CREATED.operand(""))
                .withMessage(
                        "Expected a value for key attribute created (S) but it is empty; DynamoDB has no empty keys.");
    }
}
