package io.github.jdynox.client;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.UpdateAction;

/**
 * The blocking view of {@link UpdateCall}.
 *
 * @param <T> the model
 */
public final class SyncUpdateCall<T> {

    private final UpdateCall<T> call;

    SyncUpdateCall(UpdateCall<T> call) {
        this.call = call;
    }

    /** See {@link UpdateCall#set}. */
    public <V> SyncUpdateCall<T> set(Attribute<T, V> attribute, V value) {
        return call.set(attribute, value).sync();
    }

    /** See {@link UpdateCall#add}. */
    public <V extends Number> SyncUpdateCall<T> add(NumberAttribute<T, V> attribute, V value) {
        return call.add(attribute, value).sync();
    }

    /** See {@link UpdateCall#remove}. */
    public SyncUpdateCall<T> remove(Attribute<T, ?> attribute) {
        return call.remove(attribute).sync();
    }

    /** See {@link UpdateCall#and}. */
    public SyncUpdateCall<T> and(UpdateAction action) {
        return call.and(action).sync();
    }

    /** See {@link UpdateCall#onlyIf}. */
    public SyncUpdateCall<T> onlyIf(Condition condition) {
        return call.onlyIf(condition).sync();
    }

    /** See {@link UpdateCall#returning}. */
    public SyncUpdateCall<T> returning(ReturnValues returnValues) {
        return call.returning(returnValues).sync();
    }

    /** See {@link UpdateCall#run}. */
    public WriteResult<T> run() {
        return call.table.await(call::run);
    }
}
