package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/** What a component is as long as its attribute was not met, and stays where it is missing. */
final class InitialValues {

    private final ModelType model;
    private final Locals locals;

    InitialValues(ModelType model, Locals locals) {
        this.model = model;
        this.locals = locals;
    }

    /** A missing set is empty in a record, since an empty set is left out when written. */
    CodeBlock of(Component component) {
        Component.Default initial = component.initial();
        if (initial != null) {
            return initial.literal() ? initial.expression() : CodeBlock.of("$N", locals.initial(component));
        }
        if (component.holder() != Holder.VALUE) {
            return model.isRecord() ? component.holder().empty() : CodeBlock.of("null");
        }
        if (isEmptyWhenMissing(component)) {
            return CodeBlock.of("$T.of()", Set.class);
        }
        return zero(component.type());
    }

    boolean isEmptyWhenMissing(Component component) {
        return model.isRecord() && component.shape() instanceof Shape.SetOf && !component.nullable();
    }

    private static CodeBlock zero(TypeName type) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        return CodeBlock.of(type.equals(TypeName.CHAR) ? "'\\0'" : "0");
    }
}
