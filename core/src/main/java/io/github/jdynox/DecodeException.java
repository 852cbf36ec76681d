package io.github.jdynox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer could not be read: a wrong wire type, a number out of the Java type's range, a missing value, malformed JSON.
 * The message gives expectation, finding and place, and never the value: {@code Expected a number (N) but was a string (S)
 * at $.age, reading User from table users, key {pk: USER#1}}.
 */
public final class DecodeException extends DynoxException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int position;
    private final @Nullable String path;
    private final @Nullable String key;

    private DecodeException(
            String message,
            String problem,
            int position,
            @Nullable String path,
            @Nullable String key,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
        this.problem = problem;
        this.position = position;
        this.path = path;
        this.key = key;
    }

    /**
     * A problem met while reading.
     *
     * @param problem expectation and finding, without a full stop: {@code Expected a number (N) but was a string (S)}
     * @param position the index in the bytes being read where it was met; -1 where it has none
     */
    public static DecodeException of(String problem, int position) {
        return of(problem, position, null);
    }

    /** A problem with a cause of its own, such as a constructor that refused its arguments. */
    public static DecodeException of(String problem, int position, @Nullable Throwable cause) {
        return new DecodeException(problem, problem, position, null, null, null, null, null, cause);
    }

    /** A problem of a component of the model itself, by its attribute name: {@code name} is at {@code $.name}. */
    public static DecodeException ofAttribute(String problem, String attribute) {
        return ofAttribute(problem, attribute, -1);
    }

    /**
     * A problem of an attribute that the bytes do not hold, such as a missing one.
     *
     * @param position the index of the opening brace of the item or nested document that lacks it
     */
    public static DecodeException ofAttribute(String problem, String attribute, int position) {
        String path = "$." + attribute;
        return new DecodeException(problem + " at " + path, problem, position, path, null, null, null, null, null);
    }

    /**
     * The same problem with its surroundings.
     *
     * @param path the place of {@link #position} in the item ({@code $.lines[2].quantity}), null if unknown; a problem of an
     *     attribute by name is placed inside it
     * @param model the simple name of what was being read
     * @param key the item's key as text, null if unknown
     */
    public DecodeException in(
            @Nullable String path,
            String model,
            @Nullable String table,
            @Nullable String key,
            @Nullable String operation,
            @Nullable String requestId) {
        String place = inside(path);
        String message = problem
                + (place == null ? "" : " at " + place)
                + ", reading " + model
                + (table == null ? "" : " from table " + table)
                + (key == null ? "" : ", key " + key);
        DecodeException located =
                new DecodeException(message, problem, position, place, key, table, operation, requestId, getCause());
        located.setStackTrace(getStackTrace());
        return located;
    }

    private @Nullable String inside(@Nullable String outer) {
        if (path == null || outer == null) {
            return path == null ? outer : path;
        }
        return outer + path.substring(1);
    }

    /** Expectation and finding alone, without the place. */
    public String problem() {
        return problem;
    }

    /** The index in the bytes being read where the problem was met; -1 where it has none. */
    public int position() {
        return position;
    }

    /** The place in the item, such as {@code $.lines[2].quantity}; empty if unknown. */
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** The item's key as text, such as {@code {pk: USER#1}}; empty if unknown. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }
}
