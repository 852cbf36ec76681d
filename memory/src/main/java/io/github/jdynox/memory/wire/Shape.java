package io.github.jdynox.memory.wire;

import java.util.List;
import java.util.Map;

/** What a part of a request looks like: the type that JSON is read as, and the rules that its values keep. */
public sealed interface Shape {

    /** A string. */
    record Text(List<Rule> rules) implements Shape {}

    /** A whole number; {@code type} is the service's name of it, {@code Integer} or {@code Long}. */
    record Whole(String type, List<Rule> rules) implements Shape {}

    /** A boolean. */
    record Flag() implements Shape {}

    /** A list. */
    record Sequence(Shape element, List<Rule> rules) implements Shape {}

    /** A map with free keys; {@code type} is the service's name of the values. */
    record Dictionary(String type, Shape value, List<Rule> rules) implements Shape {}

    /** An object with known members; {@code name} is the service's. */
    record Structure(String name, Map<String, Member> members) implements Shape {}

    /** One attribute value. */
    record AttributeValue() implements Shape {}

    /** Named attribute values. */
    record AttributeMap() implements Shape {}

    /**
     * A member of a structure.
     *
     * @param required whether its absence is refused
     * @param first whether it is checked before and apart from all others, as table names are
     */
    record Member(Shape shape, boolean required, boolean first) {}
}
