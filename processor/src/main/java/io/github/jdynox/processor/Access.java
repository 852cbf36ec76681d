package io.github.jdynox.processor;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * How generated code gets a component's value, and in a mutable class sets it.
 *
 * @param writer null in a record, whose constructor takes every value
 */
record Access(Member reader, @Nullable Member writer) {

    /** A method of the model, or a field. */
    record Member(String name, boolean isMethod) {}

    CodeBlock get(String item) {
        return reader.isMethod ? CodeBlock.of("$N.$N()", item, reader.name) : CodeBlock.of("$N.$N", item, reader.name);
    }

    CodeBlock set(String item, String value) {
        Member member = requireNonNull(writer);
        return member.isMethod
                ? CodeBlock.of("$N.$N($N)", item, member.name, value)
                : CodeBlock.of("$N.$N = $N", item, member.name, value);
    }

    /** A function from the model to the value. */
    CodeBlock function(ClassName model) {
        return reader.isMethod
                ? CodeBlock.of("$T::$N", model, reader.name)
                : CodeBlock.of("item -> item.$N", reader.name);
    }
}
