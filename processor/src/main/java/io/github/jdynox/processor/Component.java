package io.github.jdynox.processor;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A component of a model: a record's component or a mutable class's property.
 *
 * @param field where it is declared; in a record the field of the component, since a compiler knows no line of the
 *     component itself; a sealed type itself for the attribute that tells its subtypes apart
 * @param type as declared
 * @param attribute its name in DynamoDB
 * @param shape null for an ignored component
 * @param initial the value of a missing attribute, null where none is declared
 * @param nullable declared {@code @Nullable}
 */
record Component(
        Element field,
        String name,
        TypeName type,
        String attribute,
        Holder holder,
        @Nullable Shape shape,
        @Nullable Default initial,
        boolean nullable,
        Access access) {

    /**
     * What {@code @Item.Default} declares.
     *
     * @param literal false for an expression that is better evaluated once
     */
    record Default(CodeBlock expression, boolean literal) {}

    boolean ignored() {
        return shape == null;
    }

    /** The same as another type gives it. */
    Component accessedBy(Access other) {
        return new Component(field, name, type, attribute, holder, shape, initial, nullable, other);
    }

    Shape shapeOrThrow() {
        return requireNonNull(shape);
    }

    boolean isPrimitive() {
        return type.isPrimitive();
    }

    /** True where a missing attribute is an error: a primitive has no null. */
    boolean required() {
        return !ignored() && isPrimitive() && initial == null;
    }
}
