package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.RequestReader;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** {@code NextToken}: the key that a page ended with, and a mark of the statement that alone it is good for. */
final class StatementToken {

    private static final Shape.Structure SHAPE = Shapes.structure("NextToken")
            .require("Statement", Shapes.text())
            .require("Key", Shapes.attributes())
            .build();

    private StatementToken() {}

    static String write(Members request, ReadTarget target, Value item) {
        JsonOutput json = new JsonOutput();
        json.object().name("Statement").string(mark(request)).name("Key").object();
        for (KeyAttribute key : target.startKey().values()) {
            Value value = key.in(item);
            if (value != null) {
                json.name(key.name()).attribute(value);
            }
        }
        json.endObject().endObject();
        return Base64.getEncoder().encodeToString(Arrays.copyOf(json.bytes(), json.length()));
    }

    /** The key to go on behind, null where the request has none. */
    static @Nullable Value read(Members request, ReadTarget target) {
        String token = request.text("NextToken");
        if (token == null) {
            return null;
        }
        Members members = members(token);
        if (!members.requiredText("Statement").equals(mark(request))) {
            throw ServiceFault.validation("NextToken does not match request");
        }
        Value key = members.requiredAttributes("Key").checked();
        Map<String, KeyAttribute> attributes = target.startKey();
        for (KeyAttribute attribute : attributes.values()) {
            Value value = attribute.in(key);
            if (value == null || value.type() != attribute.type()) {
                throw invalid();
            }
        }
        return key;
    }

    private static Members members(String token) {
        try {
            byte[] json = Base64.getDecoder().decode(token);
            return RequestReader.read(SHAPE, json, 0, json.length);
        } catch (IllegalArgumentException | ServiceFault notOurs) {
            throw invalid();
        }
    }

    private static ServiceFault invalid() {
        return ServiceFault.validation("Invalid NextToken");
    }

    private static String mark(Members request) {
        CRC32 mark = new CRC32();
        mark.update(request.requiredText("Statement").getBytes(StandardCharsets.UTF_8));
        for (Value parameter : StatementRequest.parameters(request)) {
            mark.update(parameter.bytes(), parameter.start(), parameter.to() - parameter.start());
        }
        return Long.toHexString(mark.getValue());
    }
}
