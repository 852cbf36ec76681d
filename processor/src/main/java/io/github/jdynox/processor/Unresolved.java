package io.github.jdynox.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Finds types that are named but not there: misspelt, or not written yet. */
final class Unresolved extends SimpleTypeVisitor14<Boolean, @Nullable Void> {

    private Unresolved() {
        super(false);
    }

    /** True where each type that a model's description needs is there. */
    static boolean isFree(TypeElement model) {
        Unresolved visitor = new Unresolved();
        for (TypeElement type : FieldReader.hierarchy(model)) {
            if (visitor.visit(type.getSuperclass())) {
                return false;
            }
        }
        for (TypeMirror permitted : model.getPermittedSubclasses()) {
            if (visitor.visit(permitted) || !isFree((TypeElement) ((DeclaredType) permitted).asElement())) {
                return false;
            }
        }
        for (VariableElement field : FieldReader.read(model)) {
            boolean codecMissing = Annotated.find(field, "Codec")
                    .map(annotation ->
                            annotation.type("value").map(visitor::visit).orElse(true))
                    .orElse(false);
            if (codecMissing || visitor.visit(field.asType())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Boolean visitError(ErrorType type, @Nullable Void none) {
        return true;
    }

    @Override
    public Boolean visitArray(ArrayType type, @Nullable Void none) {
        return visit(type.getComponentType());
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, @Nullable Void none) {
        for (TypeMirror argument : type.getTypeArguments()) {
            if (visit(argument)) {
                return true;
            }
        }
        return false;
    }
}
