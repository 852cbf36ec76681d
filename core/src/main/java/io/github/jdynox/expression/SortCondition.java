package io.github.jdynox.expression;

/** What a condition on a sort key may look like. */
final class SortCondition {

    private SortCondition() {}

    static void require(Condition sort, String sortKey) {
        if (!fits((Clause) sort, Path.of(sortKey))) {
            throw new IllegalArgumentException("Expected one condition on sort key " + Path.of(sortKey)
                    + " (=, <, <=, >, >=, BETWEEN or begins_with, with values) but found " + shape((Clause) sort)
                    + "; what else the items must be is a filter.");
        }
    }

    private static boolean fits(Clause sort, Path key) {
        if (sort instanceof Comparison comparison) {
            return comparison.comparator() != Comparator.NE
                    && isKey(comparison.left(), key)
                    && comparison.right() instanceof Value;
        }
        if (sort instanceof Between between) {
            return isKey(between.operand(), key) && between.low() instanceof Value && between.high() instanceof Value;
        }
        return sort instanceof Function function
                && function.name() == Function.Name.BEGINS_WITH
                && function.path().equals(key)
                && function.argument() instanceof Value;
    }

    private static boolean isKey(Term term, Path key) {
        return term instanceof AttributeTerm attribute && attribute.path().equals(key);
    }

    private static String shape(Clause sort) {
        TextWriter text = TextWriter.withoutValues();
        sort.write(text);
        return text.toString();
    }
}
