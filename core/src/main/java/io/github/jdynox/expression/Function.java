package io.github.jdynox.expression;

import org.jspecify.annotations.Nullable;

/** A function that is a condition: {@code begins_with(name, "A")}. */
record Function(Name name, Path path, @Nullable Term argument) implements Clause {

    /** DynamoDB's functions that are conditions. */
    enum Name {
        ATTRIBUTE_EXISTS("attribute_exists"),
        ATTRIBUTE_NOT_EXISTS("attribute_not_exists"),
        ATTRIBUTE_TYPE("attribute_type"),
        BEGINS_WITH("begins_with"),
        CONTAINS("contains");

        private final String text;

        Name(String text) {
            this.text = text;
        }

        static @Nullable Name of(String text) {
            for (Name name : values()) {
                if (name.text.equalsIgnoreCase(text)) {
                    return name;
                }
            }
            return null;
        }

        boolean hasArgument() {
            return this != ATTRIBUTE_EXISTS && this != ATTRIBUTE_NOT_EXISTS;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Function of(Name name, Path path) {
        return new Function(name, path, null);
    }

    static Function of(Name name, Path path, Operand argument) {
        Ordered.requireDistinct(new AttributeTerm(path), argument, name.toString());
        if (name == Name.BEGINS_WITH) {
            Ordered.requirePrefix(argument);
        }
        return new Function(name, path, (Term) argument);
    }

    @Override
    public void write(ExpressionWriter out) {
        out.operator(name.toString()).text("(").path(path);
        if (argument != null) {
            out.text(", ").term(argument);
        }
        out.text(")");
    }

    @Override
    public String toString() {
        return print();
    }
}
