package io.github.jdynox.processor;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jdynox.processor.ModelType.Tag;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes a sealed type's {@code ItemCodec}, which finds out the subtype and leaves the rest to its codec. */
final class SealedCodecWriter {

    private static final String TYPE = "type";
    private static final String SUBTYPE = "subtype";

    private final SealedType sealed;

    /** The constants with the subtypes' codecs. */
    private final Map<ModelType, String> codecs = new LinkedHashMap<>();

    SealedCodecWriter(SealedType sealed) {
        this.sealed = sealed;
        Set<String> taken = new HashSet<>(Set.of(Locals.NAMES));
        for (ModelType subtype : sealed.subtypes()) {
            codecs.put(subtype, Locals.free(Locals.constant(subtype.name().simpleName()), taken));
        }
    }

    TypeSpec write() {
        ModelType model = sealed.model();
        TypeSpec.Builder type = TypeSpec.classBuilder(model.codec())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Core.ITEM_CODEC, model.name()))
                .addJavadoc("Reads and writes {@link $T}.\n", model.name())
                .addField(FieldSpec.builder(Core.NAMES, Locals.NAMES, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of($S)", Core.NAMES, sealed.typeAttribute())
                        .build());
        codecs.forEach((subtype, name) -> type.addField(codec(subtype, name)));
        return type.addMethod(read()).addMethod(writing()).build();
    }

    private static FieldSpec codec(ModelType subtype, String name) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Core.ITEM_CODEC, subtype.name()),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T()", subtype.codec())
                .build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Core.JSON_READER, Locals.IN)
                .returns(sealed.model().name())
                .addCode(findType())
                .addCode(readSubtype())
                .build();
    }

    /** Goes to the attribute of the type, wherever it stands, and back to the beginning. */
    private CodeBlock findType() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("int $N = $N.position()", Locals.START, Locals.IN);
        body.addStatement("$N.beginObject()", Locals.IN);
        body.addStatement("int $N = $N.nextName($N)", Locals.INDEX, Locals.IN, Locals.NAMES);
        body.beginControlFlow("while ($N == $T.UNKNOWN)", Locals.INDEX, Core.NAMES);
        body.addStatement("$N.skipValue()", Locals.IN);
        body.addStatement("$N = $N.nextName($N)", Locals.INDEX, Locals.IN, Locals.NAMES);
        body.endControlFlow();
        body.addStatement(
                "$T $N = $N == $T.END ? null : $N.readString()",
                String.class,
                TYPE,
                Locals.INDEX,
                Core.NAMES,
                Locals.IN);
        body.beginControlFlow("if ($N == null)", TYPE);
        body.addStatement(refusal("the attribute is missing"));
        body.endControlFlow();
        return body.addStatement("$N.position($N)", Locals.IN, Locals.START)
                .add("\n")
                .build();
    }

    private CodeBlock readSubtype() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.beginControlFlow("return switch ($N)", TYPE);
        codecs.forEach((subtype, codec) ->
                body.addStatement("case $S -> $N.read($N)", tag(subtype).value(), codec, Locals.IN));
        body.addStatement("default -> $L", refusal("was another text"));
        return body.unindent().add("};\n").build();
    }

    private CodeBlock refusal(String found) {
        List<String> tags =
                sealed.subtypes().stream().map(subtype -> tag(subtype).value()).toList();
        String expected = tags.size() == 1 ? tags.get(0) : "one of " + String.join(", ", tags);
        return CodeBlock.of(
                "throw $T.ofAttribute(\n$S, $S, $N)",
                Core.DECODE_EXCEPTION,
                "Expected " + expected + " but " + found,
                sealed.typeAttribute(),
                Locals.START);
    }

    private static Tag tag(ModelType subtype) {
        return requireNonNull(subtype.tag());
    }

    private MethodSpec writing() {
        CodeBlock.Builder body = CodeBlock.builder();
        List<ModelType> subtypes = sealed.subtypes();
        ModelType last = subtypes.get(subtypes.size() - 1);
        for (ModelType subtype : subtypes.subList(0, subtypes.size() - 1)) {
            CodeBlock is = CodeBlock.of("if ($N instanceof $T $N)", Locals.ITEM, subtype.name(), SUBTYPE);
            if (subtype.equals(subtypes.get(0))) {
                body.beginControlFlow("$L", is);
            } else {
                body.nextControlFlow("else $L", is);
            }
            body.addStatement("$N.write($N, $N)", codecs.get(subtype), Locals.OUT, SUBTYPE);
        }
        CodeBlock rest = CodeBlock.of("$N.write($N, ($T) $N)", codecs.get(last), Locals.OUT, last.name(), Locals.ITEM);
        if (subtypes.size() == 1) {
            body.addStatement(rest);
        } else {
            body.nextControlFlow("else").addStatement(rest).endControlFlow();
        }
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Core.JSON_WRITER, Locals.OUT)
                .addParameter(sealed.model().name(), Locals.ITEM)
                .addCode(body.build())
                .build();
    }
}
