package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Expressions;
import org.jspecify.annotations.Nullable;

/** On what condition a write happens and what it gives back. An immutable value. */
public final class WriteOptions {

    /** No condition, nothing given back. */
    public static final WriteOptions NONE = new WriteOptions(null, ReturnValues.NONE);

    private final @Nullable Condition condition;
    private final ReturnValues returnValues;

    private WriteOptions(@Nullable Condition condition, ReturnValues returnValues) {
        this.condition = condition;
        this.returnValues = returnValues;
    }

    /** Writes only if the item, as it is, meets the condition; otherwise {@link ConditionFailedException}. */
    public static WriteOptions onlyIf(Condition condition) {
        new Expressions().condition(condition);
        return new WriteOptions(condition, ReturnValues.NONE);
    }

    /** Gives the item, or a part of it, back. */
    public static WriteOptions returning(ReturnValues returnValues) {
        return new WriteOptions(null, returnValues);
    }

    /** The same with something given back. */
    public WriteOptions andReturn(ReturnValues returnValues) {
        return new WriteOptions(condition, returnValues);
    }

    /** The same with another condition beside those it has. */
    WriteOptions andOnlyIf(Condition more) {
        Condition whole = condition == null ? more : condition.and(more);
        new Expressions().condition(whole);
        return new WriteOptions(whole, returnValues);
    }

    @Nullable
    Condition condition() {
        return condition;
    }

    ReturnValues returnValues() {
        return returnValues;
    }
}
