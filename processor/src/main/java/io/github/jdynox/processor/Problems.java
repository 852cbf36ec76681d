package io.github.jdynox.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Reports the problems of one type to the compiler and counts them: all that can be found are reported in one run. */
final class Problems {

    private final @Nullable Messager messager;
    private int count;

    Problems(Messager messager) {
        this.messager = messager;
    }

    private Problems() {
        this.messager = null;
    }

    /** For a type that is read for the sake of another one: what is wrong with it is reported where it is read for its own. */
    static Problems unheard() {
        return new Problems();
    }

    void report(Element element, Problem problem, Object... arguments) {
        report(element, null, problem, arguments);
    }

    /** Points at the annotation where there is one, else at the element. */
    void report(Element element, @Nullable AnnotationMirror annotation, Problem problem, Object... arguments) {
        if (messager != null) {
            messager.printMessage(Diagnostic.Kind.ERROR, problem.message(arguments), element, annotation);
        }
        count++;
    }

    boolean none() {
        return count == 0;
    }
}
