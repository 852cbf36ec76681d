package io.github.jdynox.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds what is deprecated in and around a model, since generated code cannot but use it. */
final class Deprecations {

    private final Elements elements;

    Deprecations(Elements elements) {
        this.elements = elements;
    }

    boolean in(TypeElement model) {
        for (Element type = model; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (elements.isDeprecated(type)) {
                return true;
            }
        }
        return FieldReader.hierarchy(model).stream().anyMatch(this::inMembers)
                || FieldReader.read(model).stream().map(VariableElement::asType).anyMatch(this::inType);
    }

    private boolean inMembers(TypeElement type) {
        return type.getEnclosedElements().stream().anyMatch(elements::isDeprecated);
    }

    private boolean inType(TypeMirror type) {
        return type instanceof DeclaredType declared
                && (elements.isDeprecated(declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(this::inType));
    }
}
