package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jdynox.processor.ModelType.IndexType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a model's handles: {@code User_}. */
final class MetamodelWriter {

    private static final String MODEL = "MODEL";

    /** The types that its initialisers name: a handle of such a name would hide one. */
    private static final Set<String> TYPES = Set.of(
            "Attribute",
            "StringAttribute",
            "NumberAttribute",
            "BinaryAttribute",
            "SetAttribute",
            "ListAttribute",
            "MapAttribute",
            "Codecs",
            "Model",
            "Models",
            "GlobalIndex",
            "LocalIndex",
            "KeySchema",
            "KeyAttribute",
            "Item",
            "List");

    private static final Pattern PLAIN = Pattern.compile("[\\w .#:-]+");

    private final ModelType model;

    MetamodelWriter(ModelType model) {
        this.model = model;
    }

    /** True for a component that cannot be a handle in the model's class of handles. */
    static boolean isReserved(String component, ClassName model) {
        return component.equals(MODEL)
                || TYPES.contains(component)
                || model.simpleNames().contains(component)
                || component.equals(ModelType.generated(model, "Codec").simpleName())
                || component.equals(ModelType.generated(model, "Hooks").simpleName());
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.metamodel())
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The handles of {@link $T}: its attributes, its indexes and its model.\n", model.name());
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        model.attributes().forEach(component -> type.addField(attribute(component)));
        model.indexes().forEach(index -> type.addField(index(index)));
        return type.addField(model())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    private FieldSpec attribute(Component component) {
        Handle handle = Handle.of(component.shapeOrThrow(), model.name());
        FieldSpec.Builder field = constant(handle.type(), component.name());
        String name = component.attribute();
        field.addJavadoc(
                "$L\n", PLAIN.matcher(name).matches() ? "The attribute {@code " + name + "}." : "An attribute.");
        return handle.codec() == null
                ? field.initializer("$T.of($S)", handle.factory(), name).build()
                : field.initializer("$Z$T.of($S, $L)", handle.factory(), name, handle.codec())
                        .build();
    }

    private FieldSpec index(IndexType index) {
        ClassName type = index.global() ? Core.GLOBAL_INDEX : Core.LOCAL_INDEX;
        FieldSpec.Builder field = constant(ParameterizedTypeName.get(type, model.name()), index.handle());
        field.addJavadoc("The $L index {@code $L}.\n", index.global() ? "global" : "local", index.name());
        CodeBlock keys =
                CodeBlock.of("new $T($L, $L)", Core.KEY_SCHEMA, key(index.partitionKey()), key(index.sortKey()));
        if (index.projection().equals("ALL")) {
            return field.initializer("$T.of($>$>\n$S,\n$L$<$<)", type, index.name(), keys)
                    .build();
        }
        return field.initializer(
                        "new $T<>($>$>\n$S,\n$L,\n$T.$L,\n$T.of($L)$<$<)",
                        type,
                        index.name(),
                        keys,
                        Core.ITEM_PROJECTION,
                        index.projection(),
                        List.class,
                        strings(index.include()))
                .build();
    }

    private static CodeBlock key(@Nullable Component component) {
        return component == null
                ? CodeBlock.of("null")
                : CodeBlock.of("new $T($S, $N.codec())", Core.KEY_ATTRIBUTE, component.attribute(), component.name());
    }

    private FieldSpec model() {
        CodeBlock.Builder builder = CodeBlock.builder();
        builder.add(
                "$T.register($T.builder($T.class, new $T())$>$>", Core.MODELS, Core.MODEL, model.name(), model.codec());
        if (model.table() != null) {
            builder.add("\n.table($S)", model.table());
        }
        builder.add(key("partitionKey", model.partitionKey()));
        builder.add(key("sortKey", model.sortKey()));
        builder.add(
                "\n.attributes($L)",
                strings(model.attributes().stream()
                        .map(Component::attribute)
                        .distinct()
                        .toList()));
        model.indexes().forEach(index -> builder.add("\n.index($N)", index.handle()));
        if (!model.hooks().isEmpty()) {
            builder.add("\n.hooks(new $T())", model.hooksClass());
        }
        builder.add("\n.build())$<$<");
        return constant(ParameterizedTypeName.get(Core.MODEL, model.name()), MODEL)
                .addJavadoc("What jdynox knows of {@link $T}.\n", model.name())
                .initializer(builder.build())
                .build();
    }

    private CodeBlock key(String method, @Nullable Component component) {
        return component == null
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "\n.$L($N, $L)",
                        method,
                        component.name(),
                        component.access().function(model.name()));
    }

    private static CodeBlock strings(List<String> strings) {
        return CodeBlock.join(
                strings.stream().map(each -> CodeBlock.of("$S", each)).toList(), ",$W");
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }
}
