package io.github.jdynox.processor;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that a generated codec gives to components: as locals, and as constants for their codecs and defaults. */
final class Locals {

    static final String IN = "in";
    static final String OUT = "out";
    static final String ITEM = "item";
    static final String START = "start";
    static final String SEEN = "seen";
    static final String INDEX = "attribute";
    static final String CAUGHT = "e";
    static final String NAMES = "NAMES";
    static final String ARGUMENTS = "arguments";
    static final String ARGUMENTS_TYPE = "Arguments";
    static final String CONSTRUCT = "construct";

    /** With yield, which is an identifier in most places only. */
    private static final Set<String> TAKEN =
            Set.of(IN, OUT, ITEM, START, SEEN, INDEX, CAUGHT, "seen2", "seen3", "seen4", "yield");

    private final boolean gathers;
    private final Map<String, String> locals = new HashMap<>();
    private final Map<String, String> codecs = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    Locals(ModelType model) {
        this.gathers = model.gathersArguments();
        Set<String> constants = new HashSet<>(Set.of(NAMES));
        Set<String> names = new HashSet<>(TAKEN);
        // a component's own name is never taken by another one's with a suffix
        model.components().forEach(component -> names.add(component.name()));
        for (Component component : model.components()) {
            locals.put(
                    component.name(),
                    clashes(component.name()) ? free(component.name() + "_", names) : component.name());
            codecs.put(component.name(), free(constant(component.name()), constants));
            defaults.put(component.name(), free("DEFAULT_" + constant(component.name()), constants));
        }
    }

    String local(Component component) {
        return requireNonNull(locals.get(component.name()));
    }

    /** Where {@code read} keeps the component's value. */
    String target(Component component) {
        return gathers ? ARGUMENTS + "." + local(component) : local(component);
    }

    String codec(Component component) {
        return requireNonNull(codecs.get(component.name()));
    }

    /** The class that holds a component's codec where it must not be made with the model's own. */
    String holder(Component component) {
        String name = component.name();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Holder";
    }

    String initial(Component component) {
        return requireNonNull(defaults.get(component.name()));
    }

    /** A name in capitals would hide a constant or a type. */
    private static boolean clashes(String name) {
        return TAKEN.contains(name) || Character.isUpperCase(name.charAt(0));
    }

    static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** {@code orderLines} is ORDER_LINES. */
    static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
