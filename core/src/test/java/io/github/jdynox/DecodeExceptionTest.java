package io.github.jdynox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecodeExceptionTest {

    private static final String PROBLEM = "Expected a number (N) but the attribute is missing";

    @Test
    void ofAttribute_alone_isPlacedInTheItem() {
        DecodeException thrown = DecodeException.ofAttribute(PROBLEM, "age");
        assertThat(thrown).hasMessage(PROBLEM + " at $.age");
        assertThat(thrown.path()).hasValue("$.age");
        assertThat(thrown.position()).isEqualTo(-1);
    }

    @Test
    void in_withoutPath_keepsTheAttributes() {
        DecodeException thrown =
                DecodeException.ofAttribute(PROBLEM, "age").in(null, "User", "users", "{pk: USER#1}", null, null);
        assertThat(thrown).hasMessage(PROBLEM + " at $.age, reading User from table users, key {pk: USER#1}");
    }

    @Test
    void in_pathOfANestedDocument_placesTheAttributeInsideIt() {
        DecodeException thrown = DecodeException.ofAttribute(PROBLEM, "quantity", 17)
                .in("$.lines[2]", "Order", "orders", null, null, null);
        assertThat(thrown).hasMessage(PROBLEM + " at $.lines[2].quantity, reading Order from table orders");
        assertThat(thrown.path()).hasValue("$.lines[2].quantity");
        assertThat(thrown.position()).isEqualTo(17);
    }
}
