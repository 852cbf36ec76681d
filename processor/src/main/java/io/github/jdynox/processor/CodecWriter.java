package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a model's {@code ItemCodec}. */
final class CodecWriter {

    private final ModelType model;
    private final Locals locals;

    CodecWriter(ModelType model) {
        this.model = model;
        this.locals = new Locals(model);
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(model.codec())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Core.ITEM_CODEC, model.name()))
                .addJavadoc("Reads and writes {@link $T}.\n", model.name())
                .addField(names())
                .addFields(codecs())
                .addFields(defaults())
                .addMethod(read())
                .addMethod(write(new WriteMethod(model, locals)))
                .addTypes(arguments())
                .addTypes(holders())
                .build();
    }

    private FieldSpec names() {
        List<CodeBlock> names = new ArrayList<>();
        model.attributes().forEach(component -> names.add(CodeBlock.of("$S", component.attribute())));
        if (model.tag() != null) {
            names.add(CodeBlock.of("$S", model.tag().attribute()));
        }
        return constant(Core.NAMES, Locals.NAMES)
                .initializer("$T.of($L)", Core.NAMES, CodeBlock.join(names, ",$W"))
                .build();
    }

    private List<FieldSpec> codecs() {
        return model.attributes().stream()
                .filter(component -> !(component.shape() instanceof Scalar)
                        && !component.shapeOrThrow().cyclic())
                .map(component -> codec(component, locals.codec(component)).build())
                .toList();
    }

    private static FieldSpec.Builder codec(Component component, String name) {
        Shape shape = component.shapeOrThrow();
        return constant(ParameterizedTypeName.get(Core.VALUE_CODEC, shape.type()), name)
                .initializer("$Z$L", shape.codec());
    }

    private List<TypeSpec> arguments() {
        return model.gathersArguments() ? List.of(new ArgumentsWriter(model, locals).write()) : List.of();
    }

    /** Codecs of documents that contain the model: see {@link Cycles}. */
    private List<TypeSpec> holders() {
        return model.attributes().stream()
                .filter(component -> component.shapeOrThrow().cyclic())
                .map(component -> TypeSpec.classBuilder(locals.holder(component))
                        .addJavadoc(
                                "Made on first use, since {@code $L} can hold $T.\n", component.name(), model.name())
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addField(codec(component, "CODEC").build())
                        .build())
                .toList();
    }

    private List<FieldSpec> defaults() {
        List<FieldSpec> fields = new ArrayList<>();
        for (Component component : model.attributes()) {
            Component.Default initial = component.initial();
            if (initial != null && !initial.literal()) {
                fields.add(constant(component.type(), locals.initial(component))
                        .initializer(initial.expression())
                        .build());
            }
        }
        return fields;
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private MethodSpec read() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read").addAnnotation(Override.class);
        if (model.components().stream().anyMatch(component -> !component.isPrimitive())) {
            // a missing attribute is null, whatever the component says
            method.addAnnotation(Suppressed.of("NullAway"));
        }
        return method.addModifiers(Modifier.PUBLIC)
                .addParameter(Core.JSON_READER, Locals.IN)
                .returns(model.name())
                .addCode(new ReadMethod(model, locals).body())
                .build();
    }

    private MethodSpec write(WriteMethod method) {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Core.JSON_WRITER, Locals.OUT)
                .addParameter(model.name(), Locals.ITEM)
                .addCode(method.body())
                .build();
    }
}
