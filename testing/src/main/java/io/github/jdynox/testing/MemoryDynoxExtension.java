package io.github.jdynox.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstantiationAwareExtension;

/** Does what {@link MemoryDynox} says. */
public final class MemoryDynoxExtension
        implements BeforeEachCallback, AfterEachCallback, ParameterResolver, TestInstantiationAwareExtension {

    private static final Namespace NAMESPACE = Namespace.create(MemoryDynoxExtension.class);

    /** Called by JUnit. */
    public MemoryDynoxExtension() {}

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        engine(context).enter();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        engine(context).close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TestParameter.isSupported(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "Expected a parameter of a test, @BeforeEach or @AfterEach method but "
                            + parameter.getDeclaringExecutable()
                            + " runs for the class: each test has an engine of its own, and there is none yet.");
        }
        return TestParameter.of(parameter.getParameter(), engine(context));
    }

    /** Made on first use: a constructor may ask for it before the test begins. */
    private static TestEngine engine(ExtensionContext context) {
        Store store = context.getStore(NAMESPACE);
        String key = context.getUniqueId();
        TestEngine engine = store.get(key, TestEngine.class);
        if (engine == null) {
            engine = TestEngine.of(Settings.of(context));
            store.put(key, engine);
        }
        return engine;
    }
}
