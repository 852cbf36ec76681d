package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jdynox.codec.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperandTest {

    @Test
    void json_isTheValueThatItHolds() {
        byte[] json = "{\"S\":\"US\"}".getBytes(StandardCharsets.UTF_8);
        Operand operand = Operand.json(json);
        assertThat(operand).isEqualTo(Operand.value(Codecs.STRING, "US")).hasToString("\"US\"");
        json[6] = 'X';
        assertThat(operand).hasToString("\"US\"");
    }

    @Test
    @SuppressWarnings("NullAway") // what Java callers may do
    void value_null_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operand.value(Codecs.STRING, null))
                .withMessage("Expected a value but found null; a missing attribute is"
                        + " notExists(), one that holds NULL is attributeType(AttributeType.NULL).");
    }

    @Test
    void in_anyOperands_areRendered() {
        Operand a = Operand.of(Path.of("a"));
        assertThat(a.in(List.of(Operand.of(Path.of("b")), Operand.size(Path.of("c")))))
                .hasToString("a IN (b, size(c))");
    }
}
