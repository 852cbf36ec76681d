package io.github.jdynox.processor;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that gathers the arguments of a record with very many components. HotSpot's optimizing compiler gives up
 * on a method that calls another one with more than some fifty arguments, and {@code read} would never be compiled well.
 */
final class ArgumentsWriter {

    private final ModelType model;
    private final Locals locals;
    private final InitialValues initial;

    ArgumentsWriter(ModelType model, Locals locals) {
        this.model = model;
        this.locals = locals;
        this.initial = new InitialValues(model, locals);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(Locals.ARGUMENTS_TYPE)
                .addJavadoc(
                        "The arguments of {@link $T}: gathered, as a method that passes so many is not compiled well.\n",
                        model.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        if (model.components().stream().anyMatch(component -> !component.isPrimitive())) {
            type.addAnnotation(Suppressed.of("NullAway"));
        }
        for (Component component : model.components()) {
            type.addField(FieldSpec.builder(component.type(), locals.local(component))
                    .initializer(initial.of(component))
                    .build());
        }
        return type.addMethod(MethodSpec.methodBuilder(Locals.CONSTRUCT)
                        .returns(model.name())
                        .addCode(Construction.constructorCall(model, locals))
                        .build())
                .build();
    }
}
