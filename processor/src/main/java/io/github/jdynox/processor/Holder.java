package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a component holds its value in. */
@SuppressWarnings("ImmutableEnumChecker") // a ClassName is immutable, it only is not annotated so
enum Holder {
    /** The bare value: a primitive, or a reference that may be null. */
    VALUE(null, "", ""),
    OPTIONAL(Optional.class, "get", "ofNullable"),
    OPTIONAL_INT(OptionalInt.class, "getAsInt", "of"),
    OPTIONAL_LONG(OptionalLong.class, "getAsLong", "of"),
    OPTIONAL_DOUBLE(OptionalDouble.class, "getAsDouble", "of");

    private final @Nullable ClassName type;
    private final String getter;
    private final String factory;

    Holder(@Nullable Class<?> type, String getter, String factory) {
        this.type = type == null ? null : ClassName.get(type);
        this.getter = getter;
        this.factory = factory;
    }

    static Holder of(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return Arrays.stream(values())
                .filter(holder -> raw.equals(holder.type))
                .findFirst()
                .orElse(VALUE);
    }

    /** The scalar in an OptionalInt, OptionalLong or OptionalDouble. */
    Optional<Scalar> scalar() {
        return switch (this) {
            case OPTIONAL_INT -> Optional.of(Scalar.INTEGER);
            case OPTIONAL_LONG -> Optional.of(Scalar.LONG);
            case OPTIONAL_DOUBLE -> Optional.of(Scalar.DOUBLE);
            default -> Optional.empty();
        };
    }

    /** An expression for the holder without a value. */
    CodeBlock empty() {
        return CodeBlock.of("$T.empty()", type);
    }

    /** An expression for the holder with a value, which in an Optional may be null for none. */
    CodeBlock holding(CodeBlock value) {
        return CodeBlock.of("$T.$L($L)", type, factory, value);
    }

    /** An expression for the value of a holder that is not empty. */
    CodeBlock unwrapped(String local) {
        return this == VALUE ? CodeBlock.of("$N", local) : CodeBlock.of("$N.$L()", local, getter);
    }
}
