package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads and checks the class that {@code @Item.Codec} names. */
final class CodecReader {

    private final Context context;
    private final VariableElement field;
    private final Annotated annotation;

    CodecReader(Context context, VariableElement field, Annotated annotation) {
        this.context = context;
        this.field = field;
        this.annotation = annotation;
    }

    /** The shape of a component's value of this type; empty where a problem was reported. */
    Optional<Shape> read(TypeName value) {
        Optional<TypeMirror> named = annotation.type("value").filter(type -> type.getKind() == TypeKind.DECLARED);
        Optional<TypeMirror> coded = named.flatMap(this::codedType);
        if (coded.isEmpty()) {
            report(Problem.CODEC_NOT_A_VALUE_CODEC, annotation.type("value").orElseThrow(), value);
            return Optional.empty();
        }
        TypeElement codec = (TypeElement) ((DeclaredType) named.get()).asElement();
        boolean fits = TypeName.get(coded.get()).equals(value);
        if (!fits) {
            report(Problem.CODEC_WRONG_TYPE, value, codec, coded.get());
        }
        String fault = fault(codec);
        if (!fault.isEmpty()) {
            report(Problem.CODEC_NOT_USABLE, context.packageName(), codec, fault);
        }
        return fits && fault.isEmpty() ? Optional.of(new Shape.Custom(value, ClassName.get(codec))) : Optional.empty();
    }

    /** The type argument that the class gives to ValueCodec. */
    private Optional<TypeMirror> codedType(TypeMirror codec) {
        Deque<TypeMirror> open = new ArrayDeque<>();
        open.add(codec);
        while (!open.isEmpty()) {
            TypeMirror type = open.remove();
            if (context.name(type).equals(Core.VALUE_CODEC_NAME)) {
                return ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .<TypeMirror>map(argument -> argument)
                                .findFirst();
            }
            open.addAll(context.types().directSupertypes(type));
        }
        return Optional.empty();
    }

    /** Why generated code cannot make one; nothing where it can. */
    private String fault(TypeElement codec) {
        if (codec.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is abstract";
        }
        if (!context.visibility().sees(codec)) {
            return "is not visible there";
        }
        if (codec.getNestingKind().isNested() && !codec.getModifiers().contains(Modifier.STATIC)) {
            return "is an inner class";
        }
        return constructors(codec).anyMatch(this::isUsable) ? "" : "has none that is visible there";
    }

    private static java.util.stream.Stream<ExecutableElement> constructors(Element type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
    }

    private boolean isUsable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && context.visibility().seesItself(constructor)
                && context.checkedExceptions(constructor).isEmpty();
    }

    private void report(Problem problem, Object... arguments) {
        context.problems().report(field, annotation.mirror(), problem, context.spelled(arguments));
    }
}
