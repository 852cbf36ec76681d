package io.github.jdynox.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** An annotation of jdynox on an element, read by names: no annotation class is loaded into the compiler. */
record Annotated(Element element, AnnotationMirror mirror) {

    /** The annotation {@code Item} itself for the empty name, else the one nested in it: {@code Name} is Item.Name. */
    static Optional<Annotated> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> qualifiedName(mirror).contentEquals(qualified(name)))
                .<Annotated>map(mirror -> new Annotated(element, mirror))
                .findFirst();
    }

    /** The annotations of a repeatable one, alone or in their container, in the order of the source. */
    static List<Annotated> findAll(Element element, String name, String container) {
        Optional<Annotated> many = find(element, container);
        if (many.isPresent()) {
            return many.get().values("value").stream()
                    .map(value -> new Annotated(element, (AnnotationMirror) value.getValue()))
                    .toList();
        }
        return find(element, name).stream().toList();
    }

    static boolean has(Element element, String name) {
        return find(element, name).isPresent();
    }

    /** A string as written; empty where the annotation leaves it to its default. */
    String string(String member) {
        return value(member).map(value -> value.getValue().toString()).orElse("");
    }

    Optional<TypeMirror> type(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }

    /** An enum constant's name, or the one given where the annotation leaves it to its default. */
    String constant(String member, String otherwise) {
        return value(member).map(value -> simpleName(value.getValue())).orElse(otherwise);
    }

    List<String> strings(String member) {
        return values(member).stream().map(value -> value.getValue().toString()).toList();
    }

    private List<? extends AnnotationValue> values(String member) {
        return value(member)
                .<List<? extends AnnotationValue>>map(value -> asList(value.getValue()))
                .orElse(List.of());
    }

    private Optional<AnnotationValue> value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static List<? extends AnnotationValue> asList(Object value) {
        return (List<? extends AnnotationValue>) value;
    }

    private static String simpleName(Object constant) {
        return constant instanceof Element element ? element.getSimpleName().toString() : constant.toString();
    }

    private static javax.lang.model.element.Name qualifiedName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName();
    }

    private static String qualified(String name) {
        return name.isEmpty() ? Core.ITEM : Core.ITEM + "." + name;
    }
}
