package io.github.jdynox.client;

import io.github.jdynox.Item;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.Index;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.LocalIndex;
import io.github.jdynox.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes the CreateTable request of a model. */
final class CreateTableRequest {

    private final JsonWriter out = new JsonWriter();
    private final TableOptions options;

    private CreateTableRequest(TableOptions options) {
        this.options = options;
    }

    static JsonWriter write(Model<?> model, TableOptions options) {
        CreateTableRequest request = new CreateTableRequest(options);
        request.table(model);
        return request.out;
    }

    private void table(Model<?> model) {
        out.beginObject();
        out.name("TableName").value(model.table());
        attributeDefinitions(model);
        keySchema(model.keys());
        indexes("GlobalSecondaryIndexes", model.indexes(), GlobalIndex.class::isInstance);
        indexes("LocalSecondaryIndexes", model.indexes(), LocalIndex.class::isInstance);
        out.name("BillingMode").value(options.isOnDemand() ? "PAY_PER_REQUEST" : "PROVISIONED");
        throughput();
        out.endObject();
    }

    private void attributeDefinitions(Model<?> model) {
        Map<String, KeyAttribute> attributes = new LinkedHashMap<>();
        model.keys().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        model.indexes()
                .forEach(index ->
                        index.keys().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute)));
        out.name("AttributeDefinitions").beginArray();
        for (KeyAttribute attribute : attributes.values()) {
            out.beginObject();
            out.name("AttributeName").value(attribute.name());
            out.name("AttributeType").value(attribute.type().name());
            out.endObject();
        }
        out.endArray();
    }

    private void keySchema(KeySchema keys) {
        out.name("KeySchema").beginArray();
        keyElement(keys.partitionKey(), "HASH");
        KeyAttribute sort = keys.sortKey();
        if (sort != null) {
            keyElement(sort, "RANGE");
        }
        out.endArray();
    }

    private void keyElement(KeyAttribute attribute, String type) {
        out.beginObject();
        out.name("AttributeName").value(attribute.name());
        out.name("KeyType").value(type);
        out.endObject();
    }

    private void indexes(String member, List<? extends Index<?>> all, Predicate<Object> kind) {
        List<? extends Index<?>> indexes = all.stream().filter(kind).toList();
        if (indexes.isEmpty()) {
            return;
        }
        out.name(member).beginArray();
        for (Index<?> index : indexes) {
            out.beginObject();
            out.name("IndexName").value(index.name());
            keySchema(index.keys());
            projection(index);
            if (index instanceof GlobalIndex) {
                throughput();
            }
            out.endObject();
        }
        out.endArray();
    }

    private void projection(Index<?> index) {
        out.name("Projection").beginObject();
        out.name("ProjectionType").value(index.projection().name());
        if (index.projection() == Item.Projection.INCLUDE) {
            out.name("NonKeyAttributes").beginArray();
            index.include().forEach(out::value);
            out.endArray();
        }
        out.endObject();
    }

    private void throughput() {
        if (options.isOnDemand()) {
            return;
        }
        out.name("ProvisionedThroughput").beginObject();
        out.name("ReadCapacityUnits").value(options.readCapacity());
        out.name("WriteCapacityUnits").value(options.writeCapacity());
        out.endObject();
    }
}
