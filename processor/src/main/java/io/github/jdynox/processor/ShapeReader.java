package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads a component's type into its {@link Shape}. */
final class ShapeReader {

    private final Context context;
    private final VariableElement field;

    ShapeReader(Context context, VariableElement field) {
        this.context = context;
        this.field = field;
    }

    /** Empty where a problem was reported. */
    Optional<Shape> read(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type);
            case WILDCARD -> refuse(Problem.UNBOUND_TYPE, field.asType());
                // reported with the type that declares the variable
            case TYPEVAR -> Optional.empty();
            default -> scalar(type).or(() -> refuse(Problem.UNSUPPORTED_TYPE, type));
        };
    }

    private static Optional<Shape> scalar(TypeMirror type) {
        return Scalar.of(TypeName.get(type).withoutAnnotations()).map(Shape.class::cast);
    }

    private Optional<Shape> declared(DeclaredType type) {
        return scalar(type).or(() -> switch (context.name(type)) {
            case "java.util.List" -> argument(type, 0).map(Shape.ListOf::new);
            case "java.util.Set" -> argument(type, 0).flatMap(this::set);
            case "java.util.Map" -> map(type);
            case "java.util.Optional",
                    "java.util.OptionalInt",
                    "java.util.OptionalLong",
                    "java.util.OptionalDouble" -> refuse(Problem.NESTED_OPTIONAL, field.asType());
            default -> named(type);
        });
    }

    private Optional<Shape> argument(DeclaredType type, int index) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty() ? refuse(Problem.UNBOUND_TYPE, type) : read(arguments.get(index));
    }

    private Optional<Shape> set(Shape element) {
        String wire = String.valueOf(element.wire());
        return switch (wire) {
            case "S", "N", "B" -> Optional.of(new Shape.SetOf(element));
            default -> refuse(Problem.SET_ELEMENT_TYPE, element.type(), WireTypes.described(wire));
        };
    }

    private Optional<Shape> map(DeclaredType type) {
        if (!type.getTypeArguments().isEmpty()) {
            TypeMirror key = type.getTypeArguments().get(0);
            if (key.getKind() != TypeKind.DECLARED || !context.name(key).equals("java.lang.String")) {
                return refuse(Problem.MAP_KEY_TYPE, key);
            }
        }
        return argument(type, 1).map(Shape.MapOf::new);
    }

    private Optional<Shape> named(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return visible(element, new Shape.Constant(ClassName.get(element)));
        }
        if (Annotated.has(element, "")) {
            return document(element).flatMap(shape -> visible(element, shape));
        }
        return refuse(context.isCollection(type) ? Problem.UNSUPPORTED_COLLECTION : Problem.UNSUPPORTED_TYPE, type);
    }

    /** A codec is hidden in its package; from elsewhere it is had from the model. */
    private Optional<Shape> document(TypeElement element) {
        ClassName name = ClassName.get(element);
        boolean cyclic = !element.equals(context.model()) && Cycles.reaches(element, context.model());
        if (context.samePackage(element)) {
            CodeBlock codec = CodeBlock.of("new $T()", ModelType.generated(name, "Codec"));
            return Optional.of(new Shape.Document(name, codec, cyclic));
        }
        if (cyclic) {
            return refuse(Problem.CYCLE_ACROSS_PACKAGES, context.model(), element);
        }
        CodeBlock codec = CodeBlock.of("$T.MODEL.codec()", ModelType.generated(name, "_"));
        return Optional.of(new Shape.Document(name, codec, false));
    }

    private Optional<Shape> visible(TypeElement element, Shape shape) {
        return context.visibility().sees(element)
                ? Optional.of(shape)
                : refuse(Problem.HIDDEN_TYPE, context.packageName(), element);
    }

    private Optional<Shape> refuse(Problem problem, @Nullable Object... arguments) {
        context.problems().report(field, problem, context.spelled(arguments));
        return Optional.empty();
    }
}
