package io.github.jdynox.processor;

import com.palantir.javapoet.TypeName;
import io.github.jdynox.processor.Component.Default;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads one field into a {@link Component}. */
final class ComponentReader {

    private static final int LONGEST_NAME = 65_535;
    private static final List<String> OTHERS = List.of("PartitionKey", "SortKey", "Name", "Default", "Codec");

    private final Context context;
    private final VariableElement field;
    private final String name;
    private final TypeMirror type;

    ComponentReader(Context context, VariableElement field) {
        this.context = context;
        this.field = field;
        this.name = field.getSimpleName().toString();
        this.type = FieldReader.typeOf(context, field);
    }

    /** Empty where a problem was reported. */
    Optional<Component> read() {
        if (Annotated.has(field, "Ignore")) {
            return ignored();
        }
        Optional<String> attribute = attribute();
        Optional<Access> access = new AccessReader(context, field, type).read();
        Holder holder = Holder.of(TypeName.get(type));
        Optional<Shape> shape = shape(holder);
        if (attribute.isEmpty() || access.isEmpty() || shape.isEmpty()) {
            return Optional.empty();
        }
        Optional<Default> initial = new DefaultReader(context, field).read(holder, shape.get());
        return Optional.of(component(attribute.get(), holder, shape.get(), initial.orElse(null), access.get()));
    }

    private Optional<Component> ignored() {
        for (String other : OTHERS) {
            Annotated.find(field, other).ifPresent(annotation -> context.problems()
                    .report(field, annotation.mirror(), Problem.IGNORED_COMPONENT, name, other));
        }
        Access unused = new Access(new Access.Member(name, false), null);
        return Optional.of(component(name, Holder.of(TypeName.get(type)), null, null, unused));
    }

    private Component component(
            String attribute, Holder holder, @Nullable Shape shape, @Nullable Default initial, Access access) {
        TypeName declared = TypeName.get(type);
        return new Component(field, name, declared, attribute, holder, shape, initial, isNullable(), access);
    }

    private Optional<String> attribute() {
        Optional<Annotated> annotation = Annotated.find(field, "Name");
        String attribute = annotation.map(each -> each.string("value")).orElse(name);
        return checked(
                attribute, LONGEST_NAME, annotation.map(Annotated::mirror).orElse(null));
    }

    private Optional<String> checked(String attribute, int longest, @Nullable AnnotationMirror annotation) {
        int length = attribute.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > longest) {
            context.problems().report(field, annotation, Problem.ATTRIBUTE_NAME, longest, name, length);
            return Optional.empty();
        }
        return Optional.of(attribute);
    }

    private Optional<Shape> shape(Holder holder) {
        Optional<Shape> scalar = holder.scalar().map(Shape.class::cast);
        if (scalar.isPresent()) {
            return scalar;
        }
        TypeMirror value = type;
        if (holder == Holder.OPTIONAL) {
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            if (arguments.isEmpty() || arguments.get(0).getKind() == TypeKind.WILDCARD) {
                context.problems().report(field, Problem.UNBOUND_TYPE, context.spelled(type));
                return Optional.empty();
            }
            value = arguments.get(0);
        }
        TypeMirror read = value;
        return Annotated.find(field, "Codec")
                .map(annotation -> new CodecReader(context, field, annotation).read(boxed(read)))
                .orElseGet(() -> new ShapeReader(context, field).read(read));
    }

    private static TypeName boxed(TypeMirror type) {
        TypeName name = TypeName.get(type);
        return name.isPrimitive() ? name.box() : name;
    }

    /** By any annotation of that name, on the component or on its type. */
    private boolean isNullable() {
        return java.util.stream.Stream.concat(
                        field.getAnnotationMirrors().stream(), field.asType().getAnnotationMirrors().stream())
                .map(mirror -> mirror.getAnnotationType().asElement())
                .map(Element::getSimpleName)
                .anyMatch(simple -> simple.contentEquals("Nullable"));
    }
}
