package io.github.jdynox.memory.wire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A rule for one value of a request.
 *
 * @param holds whether a value keeps the rule
 * @param sentence how the service says it, beginning with "Member must"
 */
public record Rule(Predicate<Object> holds, String sentence) {

    /** A value that is not below a bound. */
    public static Rule atLeast(long bound) {
        return new Rule(
                value -> ((Number) value).longValue() >= bound,
                "Member must have value greater than or equal to " + bound);
    }

    /** A value that is not above a bound. */
    public static Rule atMost(long bound) {
        return new Rule(
                value -> ((Number) value).longValue() <= bound,
                "Member must have value less than or equal to " + bound);
    }

    /** A length that is not below a bound. */
    public static Rule minLength(int bound) {
        return new Rule(value -> length(value) >= bound, "Member must have length greater than or equal to " + bound);
    }

    /** A length that is not above a bound. */
    public static Rule maxLength(int bound) {
        return new Rule(value -> length(value) <= bound, "Member must have length less than or equal to " + bound);
    }

    /** A string that a regular expression matches as a whole. */
    public static Rule pattern(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new Rule(
                value -> pattern.matcher((String) value).matches(),
                "Member must satisfy regular expression pattern: " + regex);
    }

    /** One of the given strings. */
    public static Rule oneOf(String... values) {
        List<String> known = List.of(values);
        return new Rule(known::contains, "Member must satisfy enum value set: " + known);
    }

    /** Lengths of every list in a map. */
    public static Rule valueLengths(int min, int max) {
        return new Rule(
                value -> ((Map<?, ?>) value)
                        .values().stream().allMatch(list -> length(list) >= min && length(list) <= max),
                "Map value must satisfy constraint: [" + maxLength(max).sentence() + ", "
                        + minLength(min).sentence() + "]");
    }

    private static int length(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : ((String) value).length();
    }
}
