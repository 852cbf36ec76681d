package io.github.jdynox.processor;

import com.palantir.javapoet.AnnotationSpec;

/** The annotation by which generated code is spared a warning that only the model's author could mend. */
final class Suppressed {

    private Suppressed() {}

    static AnnotationSpec of(String... warnings) {
        String format = warnings.length == 1 ? "$S" : "{" + "$S, ".repeat(warnings.length - 1) + "$S}";
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", format, (Object[]) warnings)
                .build();
    }
}
