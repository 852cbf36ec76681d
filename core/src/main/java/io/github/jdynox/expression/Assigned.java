package io.github.jdynox.expression;

import java.nio.charset.StandardCharsets;

/** The right side of a SET action. */
sealed interface Assigned {

    void write(ExpressionWriter out);

    /** A value, or the value of another attribute. */
    record Plain(Term term) implements Assigned {
        @Override
        public void write(ExpressionWriter out) {
            out.term(term);
        }
    }

    /** A value where the path has none. */
    record IfNotExists(Path path, Term value) implements Assigned {
        @Override
        public void write(ExpressionWriter out) {
            out.operator("if_not_exists(").path(path).text(", ").term(value).text(")");
        }
    }

    /** A number changed by another one. */
    record Arithmetic(Path path, String operator, Term value) implements Assigned {
        @Override
        public void write(ExpressionWriter out) {
            out.path(path).operator(operator).term(value);
        }
    }

    /** Two lists joined: the one at the path, empty where it is missing, and one more behind or before it. */
    record ListAppend(Path path, Term list, boolean behind) implements Assigned {

        private static final Value EMPTY = new Value("{\"L\":[]}".getBytes(StandardCharsets.UTF_8));

        @Override
        public void write(ExpressionWriter out) {
            IfNotExists present = new IfNotExists(path, EMPTY);
            out.operator("list_append(");
            if (behind) {
                present.write(out);
                out.text(", ").term(list);
            } else {
                out.term(list).text(", ");
                present.write(out);
            }
            out.text(")");
        }
    }
}
