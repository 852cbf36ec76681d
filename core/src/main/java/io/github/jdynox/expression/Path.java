package io.github.jdynox.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is in an item: an attribute, and from there map keys and list indexes ({@code address.lines[0]}). An
 * immutable value; any name that DynamoDB stores will do, since names are sent as placeholders.
 */
public final class Path {

    private final String attribute;
    private final List<Step> steps;

    private Path(String attribute, List<Step> steps) {
        this.attribute = attribute;
        this.steps = steps;
    }

    /** The attribute of exactly this name, dots and brackets included; an empty name is refused. */
    public static Path of(String attribute) {
        return new Path(requireName(attribute, "an attribute"), List.of());
    }

    /**
     * Reads {@code address.lines[0]}: dots separate map keys, brackets hold list indexes. A name of other characters than
     * letters, digits and {@code _ - : # @ $} stands in backticks, where a backtick is doubled.
     *
     * @throws IllegalArgumentException for anything else, with the place where reading stopped
     */
    public static Path parse(String text) {
        PathReader reader = new PathReader(text, 0, "path");
        Path path = reader.read();
        if (reader.position() < text.length()) {
            throw SyntaxProblem.at(text, reader.position(), "path", "\".\", \"[\" or the end");
        }
        return path;
    }

    /** The value of a key in the map that is here. */
    public Path key(String key) {
        return plus(new Step.Key(requireName(key, "a map key")));
    }

    /** The element of the list that is here; indexes begin at 0. */
    public Path index(int index) {
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Expected a list index of 0 or more but found " + index + " behind " + this + ".");
        }
        return plus(new Step.Index(index));
    }

    /** This path continued by another one that starts inside its value. */
    public Path then(Path rest) {
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step.Key(rest.attribute));
        all.addAll(rest.steps);
        return new Path(attribute, List.copyOf(all));
    }

    /** The first segment: the item's attribute. */
    public String attribute() {
        return attribute;
    }

    /** True for an attribute as a whole, false for a place inside one. */
    public boolean isAttribute() {
        return steps.isEmpty();
    }

    /** True where the other path is this one's beginning, or this one itself: {@code a.b} starts with {@code a}. */
    public boolean startsWith(Path beginning) {
        return attribute.equals(beginning.attribute)
                && steps.size() >= beginning.steps.size()
                && steps.subList(0, beginning.steps.size()).equals(beginning.steps);
    }

    List<Step> steps() {
        return steps;
    }

    private Path plus(Step step) {
        List<Step> all = new ArrayList<>(steps.size() + 1);
        all.addAll(steps);
        all.add(step);
        return new Path(attribute, List.copyOf(all));
    }

    private static String requireName(String name, String what) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected " + what + " of at least one character but the name is empty.");
        }
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path that && attribute.equals(that.attribute) && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return 31 * attribute.hashCode() + steps.hashCode();
    }

    /** What {@link #parse} reads: {@code address.lines[0]}, with backticks around names that need them. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(BareName.quoteFirst(attribute));
        for (Step step : steps) {
            if (step instanceof Step.Key key) {
                text.append('.').append(BareName.quote(key.name()));
            } else if (step instanceof Step.Index index) {
                text.append('[').append(index.index()).append(']');
            }
        }
        return text.toString();
    }
}
