package io.github.jdynox.memory.partiql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement as it was read. */
sealed interface Parsed {

    /** What it works on. */
    Source source();

    /**
     * The names between {@code FROM} and the next clause.
     *
     * @param path a table or a table and an index, where the rules are kept
     */
    record Source(List<String> path) {}

    /** One key of {@code ORDER BY}. */
    record Order(Node key, boolean descending) {}

    /** {@code SELECT}; nothing under {@code shown} means everything. */
    record Select(List<Node> shown, Source source, @Nullable Node where, List<Order> order) implements Parsed {}

    /** {@code INSERT}. */
    record Insert(Source source, Node item, boolean returning) implements Parsed {}

    /** What a write does to one path: sets it or, without a value, removes it. */
    record Assignment(Node target, @Nullable Node value) {}

    /** {@code UPDATE}; {@code returning} such as {@code ALL OLD}, null for nothing. */
    record Update(Source source, List<Assignment> assignments, @Nullable Node where, @Nullable String returning)
            implements Parsed {}

    /** {@code DELETE}. */
    record Delete(Source source, @Nullable Node where, @Nullable String returning) implements Parsed {}

    /** {@code EXISTS}, the condition check of transactions. */
    record Exists(Select select) implements Parsed {

        @Override
        public Source source() {
            return select.source();
        }
    }
}
