package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Decimal;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes values of literals and parameters. */
final class Literals {

    private static final String BAG_TYPE =
            "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags";

    private final List<Value> parameters;

    Literals(List<Value> parameters) {
        this.parameters = parameters;
    }

    /** Whether the node stands for a value of its own. */
    static boolean isValue(Node node) {
        return node instanceof Node.Literal
                || node instanceof Node.Parameter
                || node instanceof Node.Sequence
                || node instanceof Node.Struct;
    }

    Value of(Node node) {
        ValueWriter writer = new ValueWriter(64);
        write(writer, node, Place.ROOT);
        return writer.value();
    }

    /** The item of an {@code INSERT}, each of whose attributes is the root of its own value. */
    Value item(Node.Struct struct) {
        ValueWriter writer = new ValueWriter(256);
        Set<String> seen = new HashSet<>();
        int mark = writer.open(ValueType.M);
        for (int i = 0; i < struct.names().size(); i++) {
            Node name = struct.names().get(i);
            String text = Names.requireNotEmpty(name(name, Place.ROOT));
            if (!seen.add(text)) {
                throw repeated(text, Place.ROOT, name.at());
            }
            writer.block(text.getBytes(StandardCharsets.UTF_8));
            write(writer, struct.values().get(i), Place.ROOT);
        }
        writer.closeMap(mark);
        return writer.value();
    }

    private void write(ValueWriter writer, Node node, Place place) {
        if (node instanceof Node.Literal literal) {
            scalar(writer, literal, place);
        } else if (node instanceof Node.Parameter parameter && place.isRoot()) {
            if (parameter.index() >= parameters.size()) {
                throw ServiceFault.validation("Number of parameters in request and statement don't match.");
            }
            writer.copy(parameters.get(parameter.index()));
        } else if (node instanceof Node.Struct struct) {
            map(writer, struct, place);
        } else if (node instanceof Node.Sequence sequence) {
            if (sequence.bag()) {
                set(writer, sequence, place);
            } else {
                list(writer, sequence, place);
            }
        } else {
            throw noValue(node, place);
        }
    }

    private static void scalar(ValueWriter writer, Node.Literal literal, Place place) {
        switch (literal.kind()) {
            case STRING -> writer.scalar(ValueType.S, literal.text().getBytes(StandardCharsets.UTF_8));
            case NUMBER -> writer.scalar(ValueType.N, number(literal, place));
            default -> {
                if (literal.text().equals("NULL")) {
                    writer.nothing();
                } else {
                    writer.bool(literal.text().equals("TRUE"));
                }
            }
        }
    }

    private static byte[] number(Node.Literal literal, Place place) {
        BigDecimal number;
        try {
            number = Decimal.read(literal.text());
        } catch (NumberFormatException beyondAnInteger) {
            // An exponent that no decimal can have is refused as if it could not be read.
            throw Malformed.statement("");
        }
        try {
            return Decimal.encode(number);
        } catch (ServiceFault outOfRange) {
            throw ServiceFault.validation(outOfRange.getMessage() + " under " + place.ofNumber());
        }
    }

    private void list(ValueWriter writer, Node.Sequence sequence, Place place) {
        int mark = writer.open(ValueType.L);
        for (int i = 0; i < sequence.elements().size(); i++) {
            write(writer, sequence.elements().get(i), place.element(i));
        }
        writer.closeList(mark);
    }

    private void map(ValueWriter writer, Node.Struct struct, Place place) {
        Set<String> seen = new HashSet<>();
        int mark = writer.open(ValueType.M);
        for (int i = 0; i < struct.names().size(); i++) {
            String name = name(struct.names().get(i), place);
            if (!seen.add(name)) {
                throw repeated(name, place, struct.at());
            }
            writer.block(name.getBytes(StandardCharsets.UTF_8));
            write(writer, struct.values().get(i), place.name(name));
        }
        writer.closeMap(mark);
    }

    private static String name(Node node, Place place) {
        if (node instanceof Node.Literal literal && literal.kind() == Token.Kind.STRING) {
            return literal.text();
        }
        String type = node instanceof Node.Reference ? "VariableReference" : "Literal";
        throw ServiceFault.validation("Tuple keys must be of type String. Actual type: " + type + " under "
                + place.ofOther() + node.at().place());
    }

    private static ServiceFault repeated(String name, Place place, Token at) {
        return ServiceFault.validation(
                "Duplicate keys in tuple. Key: " + name + " under " + place.ofOther() + at.place());
    }

    private static void set(ValueWriter writer, Node.Sequence bag, Place place) {
        if (bag.elements().isEmpty()) {
            throw ServiceFault.validation(
                    "Empty bags are not supported" + bag.at().place());
        }
        ValueType type = elementType(bag.elements().get(0));
        List<String> shown = new ArrayList<>();
        int mark = writer.open(type == ValueType.N ? ValueType.NS : ValueType.SS);
        for (Node element : bag.elements()) {
            if (elementType(element) != type) {
                throw ServiceFault.validation(BAG_TYPE);
            }
            Node.Literal literal = (Node.Literal) element;
            shown.add(literal.text());
            writer.block(
                    type == ValueType.N
                            ? number(literal, place)
                            : literal.text().getBytes(StandardCharsets.UTF_8));
        }
        if (!writer.closeSet(mark)) {
            throw type == ValueType.N
                    ? ServiceFault.validation("Input collection contains duplicates")
                    : ServiceFault.invalidParameters("Input collection " + shown + " contains duplicates.");
        }
    }

    private static ValueType elementType(Node node) {
        if (node instanceof Node.Literal literal && literal.kind() != Token.Kind.WORD) {
            return literal.kind() == Token.Kind.NUMBER ? ValueType.N : ValueType.S;
        }
        throw ServiceFault.validation(BAG_TYPE + node.at().place());
    }

    private static ServiceFault noValue(Node node, Place place) {
        if (node instanceof Node.Unsupported unsupported) {
            return ServiceFault.validation(unsupported.refusal());
        }
        String word = place.isRoot() ? word(node) : kind(node);
        return ServiceFault.validation("Unsupported data type: " + word + " under key " + place.ofOther()
                + node.at().place());
    }

    private static String word(Node node) {
        if (node instanceof Node.Operation operation) {
            return operation.operator();
        }
        if (node instanceof Node.Call call) {
            return call.function();
        }
        return node instanceof Node.Missing ? "MISSING" : node.at().text();
    }

    /** The parser's own word, which is what the service shows deeper down. */
    private static String kind(Node node) {
        if (node instanceof Node.Parameter) {
            return "Parameter";
        }
        if (node instanceof Node.Missing) {
            return "LiteralMissing";
        }
        return node instanceof Node.Reference ? "VariableReference" : "NAry";
    }
}
