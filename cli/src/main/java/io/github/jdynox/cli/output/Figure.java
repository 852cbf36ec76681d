package io.github.jdynox.cli.output;

/**
 * A number that is already text, such as {@code 1,283.5}: in a table it stands on the right, as numbers do.
 *
 * @param text the number as people read it
 */
public record Figure(String text) {

    @Override
    public String toString() {
        return text;
    }
}
