package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.expression.Path;
import java.util.List;

/** What an expression of a statement is made of, as it was read: nothing looked up, nothing checked but the grammar. */
sealed interface Node {

    /** The token that the service points at where it refuses this. */
    Token at();

    /**
     * A document path.
     *
     * @param label the name of what a projection gives back for it
     */
    record Reference(Path path, String label, Token at) implements Node {}

    /** A string, number, boolean or NULL. A number's text has its sign. */
    record Literal(Token.Kind kind, String text, Token at) implements Node {}

    /** {@code MISSING}. */
    record Missing(Token at) implements Node {}

    /** A question mark. */
    record Parameter(int index, Token at) implements Node {}

    /** A list, or a bag: the elements of a set. */
    record Sequence(boolean bag, List<Node> elements, Token at) implements Node {}

    /** Names, which must turn out to be strings, and values. */
    record Struct(List<Node> names, List<Node> values, Token at) implements Node {}

    /** An operator in capitals, and its operands. */
    record Operation(String operator, List<Node> operands, Token at) implements Node {}

    /** A function, its name in lower case, and its operands. */
    record Call(String function, List<Node> operands, Token at) implements Node {}

    /** {@code IS}, the type in the parser's own word for it. */
    record IsType(Node operand, String type, Token at) implements Node {}

    /** A query inside of an expression. */
    record Subquery(Parsed.Select select, Token at) implements Node {}

    /** What the grammar has and DynamoDB has not; the sentence that refuses it. */
    record Unsupported(String refusal, Token at) implements Node {}
}
