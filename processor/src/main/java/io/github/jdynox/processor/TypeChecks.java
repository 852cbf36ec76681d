package io.github.jdynox.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks whether a type can be a model at all. */
final class TypeChecks {

    private final Context context;
    private final TypeElement model;

    TypeChecks(Context context) {
        this.context = context;
        this.model = context.model();
    }

    /** False where looking into the type would report nothing but consequences. */
    boolean pass() {
        String unsupported = unsupportedKind();
        if (!unsupported.isEmpty()) {
            context.problems().report(model, Problem.UNSUPPORTED_KIND, model.getSimpleName(), unsupported);
            return false;
        }
        if (!model.getTypeParameters().isEmpty()) {
            context.problems().report(model, Problem.GENERIC_TYPE, model.getSimpleName());
        }
        if (model.getNestingKind().isNested() && !model.getModifiers().contains(Modifier.STATIC)) {
            context.problems().report(model, Problem.INNER_CLASS, model.getSimpleName());
        }
        checkVisible();
        if (!SealedTypes.isSealed(model)
                && model.getKind() == ElementKind.CLASS
                && constructors().noneMatch(this::isUsable)) {
            context.problems().report(model, Problem.NO_CONSTRUCTOR, model.getSimpleName());
        }
        return true;
    }

    private String unsupportedKind() {
        if (SealedTypes.isSealed(model)) {
            return "";
        }
        return switch (model.getKind()) {
            case RECORD -> "";
            case CLASS -> model.getModifiers().contains(Modifier.ABSTRACT) ? "an abstract class" : "";
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "an interface";
        };
    }

    private void checkVisible() {
        for (Element type = model; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE)) {
                context.problems().report(model, Problem.PRIVATE_TYPE, type.getSimpleName());
            }
        }
    }

    private java.util.stream.Stream<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(model.getEnclosedElements()).stream();
    }

    private boolean isUsable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE)
                && context.checkedExceptions(constructor).isEmpty();
    }
}
