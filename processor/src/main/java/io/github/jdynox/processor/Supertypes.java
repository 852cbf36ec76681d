package io.github.jdynox.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a type inherits from: classes and interfaces. */
final class Supertypes {

    private Supertypes() {}

    /** The type itself and, before it, all above it, each once: a superclass before the interfaces. */
    static Set<TypeElement> of(TypeElement type) {
        Set<TypeElement> types = new LinkedHashSet<>();
        collect(type, types);
        return types;
    }

    private static void collect(TypeElement type, Set<TypeElement> types) {
        collect(type.getSuperclass(), types);
        type.getInterfaces().forEach(each -> collect(each, types));
        types.add(type);
    }

    private static void collect(TypeMirror type, Set<TypeElement> types) {
        if (type.getKind() == TypeKind.DECLARED) {
            collect((TypeElement) ((DeclaredType) type).asElement(), types);
        }
    }
}
