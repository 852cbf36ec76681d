package io.github.jdynox.processor;

import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the readers of one model share: the model, the compiler's services, and where problems go. */
record Context(TypeElement model, Elements elements, Types types, Problems problems) {

    static Context of(TypeElement model, ProcessingEnvironment environment) {
        return new Context(
                model,
                environment.getElementUtils(),
                environment.getTypeUtils(),
                new Problems(environment.getMessager()));
    }

    /** To read another type for the sake of this one, without a word about it. */
    Context of(TypeElement other) {
        return new Context(other, elements, types, Problems.unheard());
    }

    PackageElement modelPackage() {
        return elements.getPackageOf(model);
    }

    String packageName() {
        return modelPackage().isUnnamed()
                ? "(unnamed)"
                : modelPackage().getQualifiedName().toString();
    }

    String modelName() {
        return model.getSimpleName().toString();
    }

    boolean samePackage(Element element) {
        return elements.getPackageOf(element).equals(modelPackage());
    }

    /** The names of all components, those that are a problem themselves included. */
    List<String> componentNames() {
        return FieldReader.read(model).stream()
                .map(field -> field.getSimpleName().toString())
                .toList();
    }

    /** True where a component bears the annotation, even one that is a problem itself. */
    boolean declares(String annotation) {
        return FieldReader.read(model).stream().anyMatch(field -> Annotated.has(field, annotation));
    }

    Visibility visibility() {
        return new Visibility(modelPackage(), elements);
    }

    /** The qualified name of a declared type. */
    String name(TypeMirror type) {
        return ((TypeElement) ((DeclaredType) type).asElement())
                .getQualifiedName()
                .toString();
    }

    boolean isCollection(TypeMirror type) {
        return isA(type, "java.util.Collection") || isA(type, "java.util.Map");
    }

    boolean isA(TypeMirror type, String name) {
        TypeElement element = elements.getTypeElement(name);
        return element != null && types.isAssignable(types.erasure(type), types.erasure(element.asType()));
    }

    /** A method's return type as the model has it: a supertype's type variables are bound. */
    TypeMirror returnType(ExecutableElement method) {
        TypeMirror member = types.asMemberOf((DeclaredType) model.asType(), method);
        return ((ExecutableType) member).getReturnType();
    }

    /** The checked exceptions that a method or constructor declares. */
    List<? extends TypeMirror> checkedExceptions(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .filter(thrown -> !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error"))
                .toList();
    }

    /** Arguments of a message with types as a person writes them. */
    Object[] spelled(@Nullable Object... arguments) {
        return Arrays.stream(arguments).map(Context::spelled).toArray();
    }

    private static Object spelled(@Nullable Object argument) {
        if (argument == null) {
            return "nothing";
        }
        if (argument instanceof TypeMirror type) {
            return spelled(TypeName.get(type));
        }
        if (argument instanceof QualifiedNameable element) {
            return spelled(element.asType());
        }
        return argument instanceof TypeName type ? type.toString().replaceAll("\\b[a-z][a-z0-9_]*\\.", "") : argument;
    }
}
