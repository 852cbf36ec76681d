package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * The typed handle that an attribute has.
 *
 * @param codec the codec that its factory takes, null where it takes none
 */
record Handle(TypeName type, ClassName factory, @Nullable CodeBlock codec) {

    static Handle of(Shape shape, ClassName model) {
        if (shape instanceof Shape.ListOf list) {
            return of(Core.LIST_ATTRIBUTE, model, list.element());
        }
        if (shape instanceof Shape.SetOf set) {
            return of(Core.SET_ATTRIBUTE, model, set.element());
        }
        if (shape instanceof Shape.MapOf map) {
            return of(Core.MAP_ATTRIBUTE, model, map.value());
        }
        if (shape == Scalar.STRING) {
            return new Handle(ParameterizedTypeName.get(Core.STRING_ATTRIBUTE, model), Core.STRING_ATTRIBUTE, null);
        }
        return of(scalarClass(shape), model, shape);
    }

    private static Handle of(ClassName handle, ClassName model, Shape coded) {
        return new Handle(ParameterizedTypeName.get(handle, model, coded.type()), handle, coded.codec());
    }

    /** A type with a codec of the user's own may be written as anything: its handle promises nothing. */
    private static ClassName scalarClass(Shape shape) {
        // a Duration is written as a number but is none
        if (shape instanceof Scalar scalar && "N".equals(scalar.wire()) && scalar != Scalar.DURATION) {
            return Core.NUMBER_ATTRIBUTE;
        }
        return "B".equals(shape.wire()) ? Core.BINARY_ATTRIBUTE : Core.ATTRIBUTE;
    }
}
