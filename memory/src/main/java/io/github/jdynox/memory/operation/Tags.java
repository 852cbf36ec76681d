package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the operations on tags share: how a table is named by its ARN, and what a tag may be. */
final class Tags {

    static final Shape SHAPE = Shapes.list(Shapes.structure("Tag")
            .require("Key", Shapes.text())
            .require("Value", Shapes.text())
            .build());

    private static final Pattern ARN = Pattern.compile("arn:aws:dynamodb:[^:]+:\\d+:table/[a-zA-Z0-9_.-]{3,255}");
    private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Z}_.:/=+@-]*");
    private static final int MOST = 50;
    private static final int MAX_KEY = 128;
    private static final int MAX_VALUE = 256;

    private Tags() {}

    static String requireArn(Members request) {
        String arn = request.text("ResourceArn");
        if (arn == null) {
            throw ServiceFault.validation("Invalid TableArn");
        }
        return arn;
    }

    /** The table of that ARN. Those of other accounts and regions are not open to anyone here. */
    static Table table(Tables tables, String operation, String arn) {
        if (!arn.startsWith("arn:")) {
            throw ServiceFault.invalidParameters("ARNs must start with 'arn:': " + arn);
        }
        if (!ARN.matcher(arn).matches()) {
            throw ServiceFault.validation("Invalid TableArn: Invalid ResourceArn provided as input " + arn);
        }
        if (!arn.startsWith(TableDescription.ARN)) {
            throw ServiceFault.accessDenied("User: arn:aws:iam::" + TableDescription.ACCOUNT
                    + ":root is not authorized to perform: dynamodb:" + operation + " on resource: " + arn);
        }
        Table table = tables.find(arn.substring(TableDescription.ARN.length()));
        if (table == null) {
            throw ServiceFault.notFound("Requested resource not found: ResourcArn: " + arn + " not found");
        }
        return table;
    }

    /** The tags of a request, checked; null where it has none. */
    static @Nullable Map<String, String> of(Members request) {
        if (!request.has("Tags")) {
            return null;
        }
        Map<String, String> tags = new LinkedHashMap<>();
        List<Members> given = request.list("Tags");
        for (Members tag : given) {
            String key = tag.requiredText("Key");
            String value = tag.requiredText("Value");
            require(key, value);
            if (tags.put(key, value) != null) {
                throw ServiceFault.validation("Duplicate Tag Keys provided as input: Duplicate Tag Key found " + key);
            }
        }
        return tags;
    }

    private static void require(String key, String value) {
        if (key.isEmpty() || key.length() > MAX_KEY || !CHARACTERS.matcher(key).matches()) {
            throw ServiceFault.validation("The Tag Key provided is invalid, Key: " + key);
        }
        if (key.startsWith("aws:")) {
            throw ServiceFault.validation("Tag Key cannot be prefixed with aws:, Key: " + key);
        }
        if (value.length() > MAX_VALUE || !CHARACTERS.matcher(value).matches()) {
            throw ServiceFault.validation("The Tag Value provided is invalid, Value: " + value);
        }
    }

    /** Refuses more tags than a table may have. */
    static void requireRoom(Map<String, String> tags) {
        if (tags.size() > MOST) {
            throw tooMany();
        }
    }

    private static ServiceFault tooMany() {
        return ServiceFault.validation("Number of Tags exceed the current limit for the provided ResourceArn");
    }

    /** Puts tags on a table, all or none. */
    static void put(Table table, Map<String, String> tags) {
        if (!table.tag(tags, MOST)) {
            throw tooMany();
        }
    }
}
