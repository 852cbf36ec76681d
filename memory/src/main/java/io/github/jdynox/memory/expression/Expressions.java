package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The door to this package: expressions as a request carries them, parsed, checked and bound to its names and values. */
public final class Expressions {

    private static final int MAX_BYTES = 4096;

    private Expressions() {}

    /**
     * A condition or filter.
     *
     * @param parameter name of the request's member, which opens the sentence of a refusal
     */
    public static Condition condition(String parameter, String text, Placeholders placeholders) {
        return compile(parameter, text, tokens -> new ConditionBinder(placeholders).bind(clause(tokens)));
    }

    /** A key condition: one rule for each key attribute. */
    public static List<KeyCondition> keyConditions(Condition condition) {
        return KeyCondition.of(condition);
    }

    /** A projection. */
    public static Projection projection(String text, Placeholders placeholders) {
        return compile("ProjectionExpression", text, tokens -> {
            List<Syntax.PathRef> references = paths(tokens);
            references.forEach(SyntaxChecks::path);
            Binder binder = new Binder(placeholders);
            List<Path> paths = references.stream().map(binder::path).toList();
            Paths.requireDistinct(paths);
            return Projection.of(paths);
        });
    }

    /** An update. */
    public static Update update(String text, Placeholders placeholders) {
        return compile("UpdateExpression", text, tokens -> new UpdateParser(tokens, placeholders).parse());
    }

    private static Syntax.Clause clause(TokenStream tokens) {
        Syntax.Clause clause = ConditionParser.parse(tokens);
        SyntaxChecks.tokens(tokens);
        SyntaxChecks.condition(clause);
        return clause;
    }

    private static List<Syntax.PathRef> paths(TokenStream tokens) {
        OperandParser parser = new OperandParser(tokens, Set.of());
        List<Syntax.PathRef> paths = new ArrayList<>();
        do {
            paths.add(parser.path());
        } while (tokens.skip(","));
        tokens.requireEnd();
        return paths;
    }

    private static <T> T compile(String parameter, String text, Function<TokenStream, T> compiler) {
        try {
            requireSize(text);
            return compiler.apply(new TokenStream(text));
        } catch (ServiceFault fault) {
            throw ServiceFault.validation("Invalid " + parameter + ": " + fault.getMessage());
        }
    }

    private static void requireSize(String text) {
        if (text.isEmpty()) {
            throw ServiceFault.validation("The expression can not be empty;");
        }
        int size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > MAX_BYTES) {
            throw ServiceFault.validation(
                    "Expression size has exceeded the maximum allowed size; expression size: " + size);
        }
    }
}
