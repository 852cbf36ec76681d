package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type annotated with {@code @Item} in which no problem was found.
 *
 * @param components in the order of their declaration, ignored ones included
 * @param table null for a document or projection
 * @param tag null for one that is no subtype of a sealed model
 * @param touchesDeprecated true where generated code cannot but use something deprecated
 */
record ModelType(
        TypeElement element,
        ClassName name,
        List<Component> components,
        @Nullable String table,
        @Nullable Component partitionKey,
        @Nullable Component sortKey,
        List<IndexType> indexes,
        List<Hook> hooks,
        @Nullable Tag tag,
        boolean isRecord,
        boolean isPublic,
        boolean touchesDeprecated) {

    /** Well below the 53 that HotSpot's optimizing compiler takes on x86-64 with Linux; other platforms pass fewer in registers. */
    private static final int MOST_ARGUMENTS = 40;

    /** A secondary index, with the table's partition key if it is a local one. */
    record IndexType(
            boolean global,
            String name,
            String handle,
            Component partitionKey,
            @Nullable Component sortKey,
            String projection,
            List<String> include) {}

    /**
     * A hook.
     *
     * @param event the method of {@code Hooks}
     * @param replaces true where it returns the item to go on with
     */
    record Hook(String event, String method, boolean replaces) {}

    /**
     * What tells a subtype of a sealed model from the others. Its index in {@code Names} is the one behind the attributes'.
     *
     * @param attribute where it is written
     */
    record Tag(String attribute, String value) {}

    /** The components that are attributes, in the order of their indexes in {@code Names}. */
    List<Component> attributes() {
        return components.stream().filter(component -> !component.ignored()).toList();
    }

    /** True where the constructor takes so many arguments that they are gathered in an object: see {@link ArgumentsWriter}. */
    boolean gathersArguments() {
        return isRecord && components.size() > MOST_ARGUMENTS;
    }

    ClassName codec() {
        return generated(name, "Codec");
    }

    ClassName metamodel() {
        return generated(name, "_");
    }

    ClassName hooksClass() {
        return generated(name, "Hooks");
    }

    /** {@code Order.Line} has {@code OrderLineCodec} and {@code OrderLine_}. */
    static ClassName generated(ClassName model, String suffix) {
        return ClassName.get(model.packageName(), String.join("", model.simpleNames()) + suffix);
    }
}
