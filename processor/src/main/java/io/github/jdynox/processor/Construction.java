package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The end of a codec's {@code read}: the item is made of the locals, and what its code throws gets a place. */
final class Construction {

    private final ModelType model;
    private final Locals locals;

    Construction(ModelType model, Locals locals) {
        this.model = model;
        this.locals = locals;
    }

    CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.add("\n").beginControlFlow("try");
        body.add(construction());
        body.nextControlFlow("catch ($T $N)", RuntimeException.class, Locals.CAUGHT);
        String expected = model.isRecord()
                ? "Expected arguments that " + model.name().simpleName() + " accepts but its constructor threw "
                : "Expected values that " + model.name().simpleName()
                        + " accepts but its constructor or a setter threw ";
        body.addStatement(
                "throw $T.of(\n$S + $N.getClass().getSimpleName(),\n$N,\n$N)",
                Core.DECODE_EXCEPTION,
                expected,
                Locals.CAUGHT,
                Locals.START,
                Locals.CAUGHT);
        return body.endControlFlow().build();
    }

    private CodeBlock construction() {
        if (model.gathersArguments()) {
            return CodeBlock.builder()
                    .addStatement("return $N.$N()", Locals.ARGUMENTS, Locals.CONSTRUCT)
                    .build();
        }
        return model.isRecord() ? constructorCall(model, locals) : setterCalls();
    }

    static CodeBlock constructorCall(ModelType model, Locals locals) {
        List<CodeBlock> arguments = model.components().stream()
                .map(component -> CodeBlock.of("$N", locals.local(component)))
                .toList();
        return CodeBlock.builder()
                .addStatement("return new $T($L)", model.name(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    /** What is missing stays as the constructor made it. */
    private CodeBlock setterCalls() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("$T $N = new $T()", model.name(), Locals.ITEM, model.name());
        for (Component component : model.attributes()) {
            String local = locals.local(component);
            boolean maybeMissing = !component.isPrimitive() && component.initial() == null;
            if (maybeMissing) {
                body.beginControlFlow("if ($N != null)", local);
            }
            body.addStatement(component.access().set(Locals.ITEM, local));
            if (maybeMissing) {
                body.endControlFlow();
            }
        }
        return body.addStatement("return $N", Locals.ITEM).build();
    }
}
