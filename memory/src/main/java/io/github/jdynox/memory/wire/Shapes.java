package io.github.jdynox.memory.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the shapes of requests. */
public final class Shapes {

    private final String name;
    private final Map<String, Shape.Member> members = new LinkedHashMap<>();

    private Shapes(String name) {
        this.name = name;
    }

    /** Begins a structure; {@code name} is the service's. */
    public static Shapes structure(String name) {
        return new Shapes(name);
    }

    /** Adds a member that may be absent. */
    public Shapes with(String member, Shape shape) {
        members.put(member, new Shape.Member(shape, false, false));
        return this;
    }

    /** Adds a member that must be there. */
    public Shapes require(String member, Shape shape) {
        members.put(member, new Shape.Member(shape, true, false));
        return this;
    }

    /** Adds a member that must be there and whose rules are checked before all others. */
    public Shapes requireFirst(String member, Shape shape) {
        members.put(member, new Shape.Member(shape, true, true));
        return this;
    }

    /** Adds a member that may be absent and whose rules are checked before all others. */
    public Shapes withFirst(String member, Shape shape) {
        members.put(member, new Shape.Member(shape, false, true));
        return this;
    }

    /** The finished structure. */
    public Shape.Structure build() {
        return new Shape.Structure(name, members);
    }

    public static Shape text(Rule... rules) {
        return new Shape.Text(List.of(rules));
    }

    public static Shape integer(Rule... rules) {
        return new Shape.Whole("Integer", List.of(rules));
    }

    public static Shape big(Rule... rules) {
        return new Shape.Whole("Long", List.of(rules));
    }

    public static Shape flag() {
        return new Shape.Flag();
    }

    public static Shape list(Shape element, Rule... rules) {
        return new Shape.Sequence(element, List.of(rules));
    }

    public static Shape map(String type, Shape value, Rule... rules) {
        return new Shape.Dictionary(type, value, List.of(rules));
    }

    public static Shape attribute() {
        return new Shape.AttributeValue();
    }

    public static Shape attributes() {
        return new Shape.AttributeMap();
    }
}
