package io.github.jdynox.expression;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to an item: one or more actions, in one write. An immutable value. All actions see the item as it
 * was before the update, whatever their order.
 */
public final class Update {

    private final List<Action> actions;

    private Update(List<Action> actions) {
        this.actions = List.copyOf(actions);
    }

    /** An update of these actions; two on the same or on overlapping paths are refused, as DynamoDB would. */
    public static Update of(UpdateAction first, UpdateAction... more) {
        List<UpdateAction> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(more));
        return of(all);
    }

    /** An update of these actions, at least one; two on the same or on overlapping paths are refused, as DynamoDB would. */
    public static Update of(List<? extends UpdateAction> actions) {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one action in an update but there are none.");
        }
        List<Action> distinct = new ArrayList<>(actions.size());
        for (UpdateAction action : actions) {
            requireApart(distinct, action);
            distinct.add((Action) action);
        }
        return new Update(distinct);
    }

    /** This update with one more action; one on a path that overlaps another's is refused. */
    public Update and(UpdateAction action) {
        requireApart(actions, action);
        List<Action> all = new ArrayList<>(actions);
        all.add((Action) action);
        return new Update(all);
    }

    /** The actions in the order in which they were given. */
    public List<UpdateAction> actions() {
        return List.copyOf(actions);
    }

    private static void requireApart(List<Action> actions, UpdateAction added) {
        for (Action action : actions) {
            if (action.path().equals(added.path())) {
                throw new IllegalArgumentException("Expected each path once in an update but " + added.path()
                        + " is changed twice; keep one of both actions.");
            }
            if (action.path().startsWith(added.path()) || added.path().startsWith(action.path())) {
                throw new IllegalArgumentException("Expected paths apart from each other in an update but "
                        + action.path() + " and " + added.path() + " overlap; keep one of both actions.");
            }
        }
    }

    void write(ExpressionWriter out) {
        String start = "";
        for (Action.Kind kind : Action.Kind.values()) {
            String separator = start + kind + " ";
            for (Action action : actions) {
                if (action.kind() == kind) {
                    out.text(separator);
                    action.write(out);
                    separator = ", ";
                    start = " ";
                }
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Update that && actions.equals(that.actions);
    }

    @Override
    public int hashCode() {
        return actions.hashCode();
    }

    /** The update in DynamoDB's form with its values: {@code SET age = 31 REMOVE nickname ADD visits 1}. */
    @Override
    public String toString() {
        TextWriter text = TextWriter.withValues();
        write(text);
        return text.toString();
    }
}
