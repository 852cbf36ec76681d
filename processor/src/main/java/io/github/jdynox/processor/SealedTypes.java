package io.github.jdynox.processor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Sealed interfaces and sealed abstract classes: what is below them, and which are above a type. */
final class SealedTypes {

    private static final String TYPE_ATTRIBUTE = "type";

    private SealedTypes() {}

    /** True for a type whose items are all of its subtypes. A sealed class that is not abstract has items of its own. */
    static boolean isSealed(TypeElement type) {
        return type.getModifiers().containsAll(List.of(Modifier.SEALED, Modifier.ABSTRACT));
    }

    /** The types that are permitted in the end, in the order of their declaration; none for a type that is not sealed. */
    static Set<TypeElement> subtypes(TypeElement type) {
        Set<TypeElement> subtypes = new LinkedHashSet<>();
        if (isSealed(type)) {
            for (TypeMirror permitted : type.getPermittedSubclasses()) {
                collect(element(permitted), subtypes);
            }
        }
        return subtypes;
    }

    private static void collect(TypeElement type, Set<TypeElement> subtypes) {
        if (isSealed(type)) {
            subtypes.addAll(subtypes(type));
        } else {
            subtypes.add(type);
        }
    }

    /** The sealed models whose items this type's are. */
    static Set<TypeElement> above(TypeElement type) {
        Set<TypeElement> models = Supertypes.of(type);
        models.removeIf(each -> !isSealed(each) || !Annotated.has(each, ""));
        return models;
    }

    /** The name of the attribute that tells the subtypes apart. */
    static String typeAttribute(Element sealed) {
        return Annotated.find(sealed, "TypeAttribute")
                .map(annotation -> annotation.string("value"))
                .orElse(TYPE_ATTRIBUTE);
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}
