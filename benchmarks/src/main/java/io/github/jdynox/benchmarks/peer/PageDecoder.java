package io.github.jdynox.benchmarks.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** From the bytes of one page to its items: the same work in different hands. */
@FunctionalInterface
public interface PageDecoder {

    /** Reads the page that the decoder was made for. */
    List<?> decode() throws IOException;

    /**
     * The decoder of a name.
     *
     * @param peer {@code jdynox}, {@code jackson} or {@code enhanced} for typed items; {@code asMaps} or {@code lowLevel} for
     *     untyped ones
     */
    static PageDecoder of(String peer, Shape<?> shape) {
        byte[] page = shape.page().alone();
        return switch (peer) {
            case "jdynox" -> codec(page, shape.model().codec());
            case "asMaps" -> codec(page, Codecs.MAP);
            case "jackson" -> jackson(page, JacksonItems.of(shape));
            case "lowLevel" -> lowLevel(page, shape.name());
            case "enhanced" -> enhanced(page, shape);
            default -> throw new IllegalArgumentException(peer);
        };
    }

    private static PageDecoder codec(byte[] page, ItemCodec<?> codec) {
        Names members = Names.of("Items");
        return () -> {
            List<Object> items = new ArrayList<>();
            JsonReader in = new JsonReader(page, 0, page.length);
            in.beginObject();
            for (int name = in.nextName(members); name != Names.END; name = in.nextName(members)) {
                if (name != 0) {
                    in.skipValue();
                    continue;
                }
                for (in.beginArray(); in.nextElement(); ) {
                    items.add(codec.read(in));
                }
            }
            return items;
        };
    }

    private static PageDecoder jackson(byte[] page, JacksonItems.Reader reader) {
        JsonFactory factory = new JsonFactory();
        return () -> {
            List<Object> items = new ArrayList<>();
            try (JsonParser in = factory.createParser(page)) {
                in.nextToken();
                for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                    in.nextToken();
                    if (!name.equals("Items")) {
                        in.skipChildren();
                        continue;
                    }
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        items.add(reader.read(in));
                    }
                }
            }
            return items;
        };
    }

    private static PageDecoder lowLevel(byte[] page, String table) {
        DynamoDbClient client = Sdk.canned(page);
        return () -> client.scan(scan -> scan.tableName(table)).items();
    }

    private static PageDecoder enhanced(byte[] page, Shape<?> shape) {
        DynamoDbTable<?> table = DynamoDbEnhancedClient.builder()
                .dynamoDbClient(Sdk.canned(page))
                .build()
                .table(shape.name(), Beans.of(shape));
        return () -> table.scan().iterator().next().items();
    }
}
