package io.github.jdynox.processor;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the fields that are a model's components: its own and, before them, those of its superclasses. */
final class FieldReader {

    private FieldReader() {}

    /** In the order of their declaration. A field that a subclass declares again is that of the subclass. */
    static Collection<VariableElement> read(TypeElement model) {
        Map<String, VariableElement> fields = new LinkedHashMap<>();
        for (TypeElement type : hierarchy(model)) {
            for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
                if (isComponent(field)) {
                    fields.put(field.getSimpleName().toString(), field);
                }
            }
        }
        return fields.values();
    }

    private static boolean isComponent(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }

    /** The type and its superclasses but Object, topmost first. */
    static Collection<TypeElement> hierarchy(TypeElement model) {
        Deque<TypeElement> types = new ArrayDeque<>();
        TypeElement type = model;
        while (type.getSuperclass().getKind() == TypeKind.DECLARED) {
            types.addFirst(type);
            if (type.getKind() == ElementKind.RECORD) {
                break;
            }
            type = (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
        }
        return types;
    }

    /** The field's type as the model has it: a superclass's type variables are bound. */
    static TypeMirror typeOf(Context context, VariableElement field) {
        return context.types().asMemberOf((DeclaredType) context.model().asType(), field);
    }
}
