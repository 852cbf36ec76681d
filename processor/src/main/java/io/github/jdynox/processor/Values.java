package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** Expressions that read and write one component's value. */
final class Values {

    private final Locals locals;

    Values(Locals locals) {
        this.locals = locals;
    }

    /** An expression that reads the value; where {@link #readsNull} it gives null for a NULL. */
    CodeBlock read(Component component) {
        return method(component)
                .map(method -> CodeBlock.of("$N.$L()", Locals.IN, method))
                .orElseGet(() -> CodeBlock.of("$L.read($N)", codec(component), Locals.IN));
    }

    /** True where a NULL is read as null: the reader's methods for primitives refuse one, and a user's codec may. */
    static boolean readsNull(Component component) {
        Shape shape = component.shapeOrThrow();
        if (shape instanceof Scalar scalar) {
            return !scalar.isBox() || scalar.readMethod().isEmpty();
        }
        return !(shape instanceof Shape.Custom);
    }

    /** A statement that writes the value under its name. */
    CodeBlock write(Component component, int index, CodeBlock value) {
        CodeBlock name = CodeBlock.of("$N.name($N, $L)", Locals.OUT, Locals.NAMES, index);
        Shape shape = component.shapeOrThrow();
        Optional<String> method = shape instanceof Scalar scalar ? scalar.writeMethod() : Optional.empty();
        return method.map(each -> CodeBlock.of("$L.$L($L)", name, each, value))
                .orElseGet(() -> CodeBlock.of("$L.write($L, $L)", codec(component), name, value));
    }

    private static Optional<String> method(Component component) {
        return component.shapeOrThrow() instanceof Scalar scalar ? scalar.readMethod() : Optional.empty();
    }

    private CodeBlock codec(Component component) {
        Shape shape = component.shapeOrThrow();
        if (shape.cyclic()) {
            return CodeBlock.of("$N.CODEC", locals.holder(component));
        }
        return shape instanceof Scalar ? shape.codec() : CodeBlock.of("$N", locals.codec(component));
    }
}
