package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The body of a codec's {@code write}: each component that has a value, under its name. */
final class WriteMethod {

    private final ModelType model;
    private final Locals locals;
    private final Values values;

    WriteMethod(ModelType model, Locals locals) {
        this.model = model;
        this.locals = locals;
        this.values = new Values(locals);
    }

    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("$N.beginObject()", Locals.OUT);
        List<Component> attributes = model.attributes();
        if (model.tag() != null) {
            body.addStatement(
                    "$N.name($N, $L).writeString($S)",
                    Locals.OUT,
                    Locals.NAMES,
                    attributes.size(),
                    model.tag().value());
        }
        for (int index = 0; index < attributes.size(); index++) {
            body.add(component(attributes.get(index), index));
        }
        return body.addStatement("$N.endObject()", Locals.OUT).build();
    }

    private CodeBlock component(Component component, int index) {
        CodeBlock get = component.access().get(Locals.ITEM);
        CodeBlock.Builder body = CodeBlock.builder();
        if (component.isPrimitive()) {
            return body.addStatement(values.write(component, index, get)).build();
        }
        String local = locals.local(component);
        body.add("\n");
        body.addStatement("$T $N = $L", component.type(), local, get);
        body.beginControlFlow("if ($L)", hasValue(component, local));
        body.addStatement(values.write(component, index, component.holder().unwrapped(local)));
        return body.endControlFlow().build();
    }

    /** DynamoDB has no empty sets. */
    private static CodeBlock hasValue(Component component, String local) {
        if (component.holder() == Holder.VALUE) {
            return component.shape() instanceof Shape.SetOf
                    ? CodeBlock.of("$1N != null && !$1N.isEmpty()", local)
                    : CodeBlock.of("$N != null", local);
        }
        return component.shape() instanceof Shape.SetOf
                ? CodeBlock.of("$1N != null && $1N.isPresent() && !$1N.get().isEmpty()", local)
                : CodeBlock.of("$1N != null && $1N.isPresent()", local);
    }
}
