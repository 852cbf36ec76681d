package io.github.jdynox.processor;

import com.palantir.javapoet.TypeName;
import io.github.jdynox.processor.Access.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds how generated code gets and sets a component: by accessors, {@code getAge()} or {@code age()}, else by its field. */
final class AccessReader {

    private final Context context;
    private final VariableElement field;
    private final String name;
    private final TypeMirror type;

    AccessReader(Context context, VariableElement field, TypeMirror type) {
        this.context = context;
        this.field = field;
        this.name = field.getSimpleName().toString();
        this.type = type;
    }

    /** Empty where a problem was reported. */
    Optional<Access> read() {
        if (context.model().getKind() == ElementKind.RECORD) {
            return Optional.of(new Access(new Member(name, true), null));
        }
        Optional<Member> reader = reader();
        Optional<Member> writer = writer();
        if (reader.isEmpty()) {
            context.problems()
                    .report(field, Problem.NOT_READABLE, name, getters().get(0));
        }
        if (writer.isEmpty()) {
            context.problems()
                    .report(
                            field,
                            Problem.NOT_WRITABLE,
                            context.spelled(name, setters().get(0), type));
        }
        return reader.flatMap(get -> writer.map(set -> new Access(get, set)));
    }

    private Optional<Member> reader() {
        return getter().or(() ->
                context.visibility().seesItself(field) ? Optional.of(new Member(name, false)) : Optional.empty());
    }

    Optional<Member> getter() {
        return method(getters(), method -> method.getParameterTypes().isEmpty() && isOwn(method.getReturnType()));
    }

    private Optional<Member> writer() {
        boolean assignable =
                context.visibility().seesItself(field) && !field.getModifiers().contains(Modifier.FINAL);
        return method(
                        setters(),
                        method -> method.getParameterTypes().size() == 1
                                && isOwn(method.getParameterTypes().get(0)))
                .or(() -> assignable ? Optional.of(new Member(name, false)) : Optional.empty());
    }

    private Optional<Member> method(List<String> names, Predicate<ExecutableType> signature) {
        List<ExecutableElement> methods =
                ElementFilter.methodsIn(context.elements().getAllMembers(context.model()));
        return names.stream()
                .filter(each -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(each))
                        .anyMatch(method -> isCallable(method) && signature.test(asMember(method))))
                .findFirst()
                .map(each -> new Member(each, true));
    }

    private boolean isCallable(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && context.visibility().seesItself(method)
                && context.checkedExceptions(method).isEmpty();
    }

    private ExecutableType asMember(ExecutableElement method) {
        return (ExecutableType)
                context.types().asMemberOf((DeclaredType) context.model().asType(), method);
    }

    private boolean isOwn(TypeMirror other) {
        return TypeName.get(other).equals(TypeName.get(type));
    }

    private List<String> getters() {
        List<String> names = new ArrayList<>();
        names.add("get" + capitalised(name));
        if (isBoolean()) {
            names.add(0, "is" + capitalised(name));
        }
        names.add(name);
        return names;
    }

    private List<String> setters() {
        List<String> names = new ArrayList<>();
        names.add("set" + capitalised(name));
        // a field isActive has isActive() and setActive(..)
        if (isBoolean() && name.startsWith("is") && name.length() > 2) {
            names.add("set" + name.substring(2));
        }
        names.add(name);
        return names;
    }

    private boolean isBoolean() {
        return type.getKind() == TypeKind.BOOLEAN || TypeName.get(type).equals(TypeName.BOOLEAN.box());
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
