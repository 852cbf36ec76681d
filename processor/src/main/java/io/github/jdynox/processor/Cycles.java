package io.github.jdynox.processor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds documents that contain each other. Codecs of such types that made each other in their static initialisers would lock
 * two threads that begin at different ends.
 */
final class Cycles {

    private Cycles() {}

    /** True where a value of the one type can hold one of the other, at any depth. */
    static boolean reaches(TypeElement from, TypeElement to) {
        Set<TypeElement> seen = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            TypeElement type = open.remove();
            if (type.equals(to)) {
                return true;
            }
            if (seen.add(type)) {
                open.addAll(SealedTypes.subtypes(type));
                for (VariableElement field : FieldReader.read(type)) {
                    documents(field.asType(), open);
                }
            }
        }
        return false;
    }

    private static void documents(TypeMirror type, Deque<TypeElement> found) {
        if (type instanceof DeclaredType declared) {
            if (declared.asElement() instanceof TypeElement element && Annotated.has(element, "")) {
                found.add(element);
            }
            declared.getTypeArguments().forEach(argument -> documents(argument, found));
        }
    }
}
