package io.github.jdynox.testing;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What the annotations on a test method, its class and the classes around that ask for together.
 *
 * @param seeds in the order in which they are loaded: the outermost class first
 */
record Settings(Set<Class<?>> models, List<Seed> seeds) {

    /** A resource, as it is named from a class. */
    record Seed(Class<?> from, String name) {}

    static Settings of(ExtensionContext context) {
        Settings settings = new Settings(new LinkedHashSet<>(), new ArrayList<>());
        Class<?> testClass = context.getRequiredTestClass();
        settings.addClass(testClass);
        context.getTestMethod().ifPresent(method -> settings.add(method, testClass));
        return settings;
    }

    private void addClass(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        if (enclosing != null) {
            addClass(enclosing);
        }
        add(type, type);
    }

    private void add(AnnotatedElement element, Class<?> from) {
        AnnotationSupport.findAnnotation(element, MemoryDynox.class).ifPresent(annotation -> {
            models.addAll(List.of(annotation.models()));
            for (String name : annotation.seed()) {
                seeds.add(new Seed(from, name));
            }
        });
    }
}
