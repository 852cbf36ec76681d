package io.github.jdynox.memory.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a request, or of a structure inside it, read by its shape. An absent member is null. */
public final class Members {

    private final String name;
    private final Map<String, Object> values;

    Members(String name, Map<String, Object> values) {
        this.name = name;
        this.values = values;
    }

    /** Whether this is the structure of that name. */
    public boolean isOf(String structure) {
        return name.equals(structure);
    }

    /** Whether the member was sent. */
    public boolean has(String member) {
        return values.containsKey(member);
    }

    @Nullable
    Object get(String member) {
        return values.get(member);
    }

    public @Nullable String text(String member) {
        return (String) values.get(member);
    }

    /** A string that the shape requires. */
    public String requiredText(String member) {
        return (String) required(member);
    }

    public @Nullable Long whole(String member) {
        return (Long) values.get(member);
    }

    /** A boolean, false where it is absent. */
    public boolean flag(String member) {
        return Boolean.TRUE.equals(values.get(member));
    }

    public @Nullable Boolean optionalFlag(String member) {
        return (Boolean) values.get(member);
    }

    public @Nullable Members members(String member) {
        return (Members) values.get(member);
    }

    /** A structure that the shape requires. */
    public Members requiredMembers(String member) {
        return (Members) required(member);
    }

    public @Nullable Attributes attributes(String member) {
        return (Attributes) values.get(member);
    }

    /** Attributes that the shape requires. */
    public Attributes requiredAttributes(String member) {
        return (Attributes) required(member);
    }

    public @Nullable Attribute attribute(String member) {
        return (Attribute) values.get(member);
    }

    /** A list, empty where it is absent. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(String member) {
        Object list = values.get(member);
        return list == null ? List.of() : (List<T>) list;
    }

    /** A map, empty where it is absent. */
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> map(String member) {
        Object map = values.get(member);
        return map == null ? Map.of() : (Map<String, T>) map;
    }

    private Object required(String member) {
        Object value = values.get(member);
        if (value == null) {
            throw new IllegalStateException(name + " was checked without its required member " + member);
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Members members && values.equals(members.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** As the service prints structures inside its sentences. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name).append('(');
        values.forEach((member, value) -> text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ")
                .append(RequestRules.lowerFirst(member))
                .append('=')
                .append(value));
        return text.append(')').toString();
    }
}
