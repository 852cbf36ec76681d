package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The body of a codec's {@code read}: locals, a switch over the attributes, checks, one constructor call. */
final class ReadMethod {

    private static final int BITS = Long.SIZE;

    private final ModelType model;
    private final Locals locals;
    private final Values values;
    private final InitialValues initial;
    private final List<Component> required;

    ReadMethod(ModelType model, Locals locals) {
        this.model = model;
        this.locals = locals;
        this.values = new Values(locals);
        this.initial = new InitialValues(model, locals);
        this.required = model.components().stream().filter(Component::required).toList();
    }

    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.add(locals());
        body.add(attributes());
        body.add(missing());
        body.add(new Construction(model, locals).body());
        return body.build();
    }

    private CodeBlock locals() {
        CodeBlock.Builder body = CodeBlock.builder();
        if (model.gathersArguments()) {
            body.addStatement("$1N $2N = new $1N()", Locals.ARGUMENTS_TYPE, Locals.ARGUMENTS);
        } else {
            body.add(components());
        }
        for (int mask = 0; mask * BITS < required.size(); mask++) {
            body.addStatement("long $N = 0", seen(mask));
        }
        body.addStatement("int $N = $N.position()", Locals.START, Locals.IN);
        return body.add("\n").build();
    }

    private CodeBlock components() {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Component component : model.components()) {
            if (model.isRecord() || !component.ignored()) {
                body.addStatement("$T $N = $L", component.type(), locals.local(component), initial.of(component));
            }
        }
        return body.build();
    }

    private CodeBlock attributes() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("$N.beginObject()", Locals.IN);
        body.beginControlFlow(
                "for (int $1N = $2N.nextName($3N); $1N != $4T.END; $1N = $2N.nextName($3N))",
                Locals.INDEX,
                Locals.IN,
                Locals.NAMES,
                Core.NAMES);
        body.beginControlFlow("switch ($N)", Locals.INDEX);
        int index = 0;
        for (Component component : model.attributes()) {
            body.add(attribute(component, index++));
        }
        body.addStatement("default -> $N.skipValue()", Locals.IN);
        body.endControlFlow();
        body.endControlFlow();
        return body.build();
    }

    private CodeBlock attribute(Component component, int index) {
        List<CodeBlock> statements = statements(component);
        if (statements.size() == 1 && !isBlock(component)) {
            return CodeBlock.builder()
                    .addStatement("case $L -> $L", index, statements.get(0))
                    .build();
        }
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("case $L ->", index);
        if (isBlock(component)) {
            body.beginControlFlow("if (!$N.readNull())", Locals.IN);
        }
        statements.forEach(statement -> body.addStatement("$L", statement));
        if (isBlock(component)) {
            body.endControlFlow();
        }
        return body.endControlFlow().build();
    }

    /** True where a NULL leaves the local as it is: a default stays, a primitive is still missing. */
    private boolean isBlock(Component component) {
        boolean keeps = component.initial() != null || initial.isEmptyWhenMissing(component);
        return keeps || component.isPrimitive() && !isRefusedByReader(component);
    }

    /** True for a primitive whose reading method refuses a NULL by itself, with a message of its own. */
    private static boolean isRefusedByReader(Component component) {
        return component.shapeOrThrow() instanceof Scalar scalar
                && scalar.readMethod().isPresent();
    }

    private List<CodeBlock> statements(Component component) {
        List<CodeBlock> statements = new ArrayList<>();
        statements.add(CodeBlock.of("$N = $L", locals.target(component), value(component)));
        int bit = required.indexOf(component);
        if (bit >= 0) {
            statements.add(CodeBlock.of("$N |= $L", seen(bit / BITS), mask(bit)));
        }
        return statements;
    }

    private CodeBlock value(Component component) {
        CodeBlock read = values.read(component);
        boolean guarded = isBlock(component) || component.isPrimitive();
        return switch (component.holder()) {
            case VALUE -> guarded || Values.readsNull(component)
                    ? read
                    : CodeBlock.of("$N.readNull() ? null : $L", Locals.IN, read);
            case OPTIONAL -> Values.readsNull(component)
                    ? component.holder().holding(read)
                    : emptyOr(component, CodeBlock.of("$T.of($L)", java.util.Optional.class, read));
            default -> emptyOr(component, component.holder().holding(read));
        };
    }

    private static CodeBlock emptyOr(Component component, CodeBlock value) {
        return CodeBlock.of(
                "$N.readNull() ? $L : $L", Locals.IN, component.holder().empty(), value);
    }

    private CodeBlock missing() {
        CodeBlock.Builder body = CodeBlock.builder();
        for (int bit = 0; bit < required.size(); bit++) {
            Component component = required.get(bit);
            String wire = component.shapeOrThrow().wire();
            String expected = wire == null ? "a value" : WireTypes.described(wire);
            body.add(bit == 0 ? "\n" : "");
            body.beginControlFlow("if (($N & $L) == 0)", seen(bit / BITS), parenthesised(mask(bit)));
            body.addStatement(
                    "throw $T.ofAttribute(\n$S, $S, $N)",
                    Core.DECODE_EXCEPTION,
                    "Expected " + expected + " but the attribute is missing",
                    component.attribute(),
                    Locals.START);
            body.endControlFlow();
        }
        return body.build();
    }

    private static String seen(int mask) {
        return mask == 0 ? Locals.SEEN : Locals.SEEN + (mask + 1);
    }

    private static CodeBlock mask(int bit) {
        return bit % BITS == 0 ? CodeBlock.of("1L") : CodeBlock.of("1L << $L", bit % BITS);
    }

    private static CodeBlock parenthesised(CodeBlock mask) {
        return mask.toString().contains(" ") ? CodeBlock.of("($L)", mask) : mask;
    }
}
