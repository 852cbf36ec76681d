package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What a request says in place of a condition or an update. */
public final class Sent {

    private final String expression;
    private final String members;

    private Sent(Function<Expressions, String> render) {
        Expressions expressions = new Expressions();
        this.expression = render.apply(expressions);
        this.members = members(expressions);
    }

    public static Sent filter(Condition condition) {
        return new Sent(expressions -> expressions.filter(condition));
    }

    public static Sent update(UpdateAction first, UpdateAction... more) {
        return new Sent(expressions -> expressions.update(Update.of(first, more)));
    }

    public static Sent of(Function<Expressions, String> render) {
        return new Sent(render);
    }

    public String expression() {
        return expression;
    }

    /** Checks the text, then the members with the placeholders, in which single quotes stand for double ones. */
    public void is(String expectedExpression, String expectedMembers) {
        assertThat(expression).isEqualTo(expectedExpression);
        assertThat(members).isEqualTo(expectedMembers.replace('\'', '"'));
    }

    /** As {@link #is}, by the names and values in the order of their placeholders. */
    public void is(String expectedExpression, String names, String values) {
        String expected = "{\"ExpressionAttributeNames\":" + names;
        if (!values.isEmpty()) {
            expected += ",\"ExpressionAttributeValues\":" + values;
        }
        is(expectedExpression, expected + "}");
    }

    static String members(Expressions expressions) {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        expressions.write(out);
        out.endObject();
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
