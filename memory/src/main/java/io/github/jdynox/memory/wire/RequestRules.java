package io.github.jdynox.memory.wire;

import io.github.jdynox.memory.fault.ServiceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a request against the rules of its shape and reports up to ten broken ones in one sentence, as the service does. */
final class RequestRules {

    private static final int MOST = 10;

    private final List<String> broken = new ArrayList<>();

    private RequestRules() {}

    static void check(Members request, Shape.Structure shape) {
        RequestRules rules = new RequestRules();
        shape.members().forEach((name, member) -> {
            Object value = request.get(name);
            if (member.first() && value != null) {
                rules.first(value, member.shape(), lowerFirst(name));
            }
        });
        rules.structure(request, shape, "");
        rules.raise();
    }

    private void first(Object value, Shape shape, String path) {
        for (Rule rule : ((Shape.Text) shape).rules()) {
            rule(rule, value, path);
            raise();
        }
    }

    private void raise() {
        if (!broken.isEmpty()) {
            throw ServiceFault.validation(broken.size() + " validation error" + (broken.size() > 1 ? "s" : "")
                    + " detected: " + String.join("; ", broken));
        }
    }

    private void structure(Members members, Shape.Structure shape, String prefix) {
        for (Map.Entry<String, Shape.Member> member : shape.members().entrySet()) {
            String path = prefix + lowerFirst(member.getKey());
            Object value = members.get(member.getKey());
            if (value != null) {
                value(value, member.getValue().shape(), path);
            } else if (member.getValue().required()) {
                add(null, path, "Member must not be null");
            }
        }
    }

    private void value(Object value, Shape shape, String path) {
        if (shape instanceof Shape.Text text) {
            text.rules().forEach(rule -> rule(rule, value, path));
        } else if (shape instanceof Shape.Whole whole) {
            whole.rules().forEach(rule -> rule(rule, value, path));
        } else if (shape instanceof Shape.Sequence sequence) {
            sequence.rules().forEach(rule -> rule(rule, value, path));
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), sequence.element(), path + "." + (i + 1) + ".member");
            }
        } else if (shape instanceof Shape.Dictionary dictionary) {
            dictionary.rules().forEach(rule -> rule(rule, value, path));
            ((Map<?, ?>) value).forEach((key, entry) -> value(entry, dictionary.value(), path + "." + key + ".member"));
        } else if (shape instanceof Shape.Structure structure) {
            structure((Members) value, structure, path + ".");
        }
    }

    private void rule(Rule rule, Object value, String path) {
        if (!rule.holds().test(value)) {
            add(value, path, rule.sentence());
        }
    }

    private void add(@Nullable Object value, String path, String sentence) {
        if (broken.size() < MOST) {
            String shown = value == null ? "null" : "'" + value + "'";
            broken.add("Value " + shown + " at '" + path + "' failed to satisfy constraint: " + sentence);
        }
    }

    static String lowerFirst(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
