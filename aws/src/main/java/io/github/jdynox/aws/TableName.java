package io.github.jdynox.aws;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds the table that a request body addresses (the first one of a batch or a transaction), in one pass that ends at
 * the name. It looks at nesting and strings alone: whether the body is good JSON is the server's business.
 */
final class TableName {

    /** Where a request names its table. */
    enum Place {
        /** {@code {"TableName": "users"}}. */
        TOP(1),
        /** {@code {"RequestItems": {"users": ..}}}. */
        REQUEST_ITEMS(2),
        /** {@code {"TransactItems": [{"Put": {"TableName": "users"}}]}}. */
        TRANSACT_ITEMS(4);

        private final int depth;

        Place(int depth) {
            this.depth = depth;
        }
    }

    private static final byte[] KEY = "TableName".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer body;
    private final Place place;
    private int pos;

    private TableName(ByteBuffer body, Place place) {
        this.body = body;
        this.place = place;
        this.pos = body.position();
    }

    /** The table's name or ARN, null where the body names none. */
    static @Nullable String of(ByteBuffer body, Place place) {
        return new TableName(body, place).find();
    }

    private @Nullable String find() {
        int depth = 0;
        boolean named = false;
        while (pos < body.limit()) {
            switch (body.get(pos++)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    int start = pos;
                    int end = endOfString();
                    if (depth == place.depth && (named || isName(start, end))) {
                        return text(start, end);
                    }
                    named = depth == place.depth && isKey(start, end);
                }
                default -> {}
            }
        }
        return null;
    }

    private boolean isName(int start, int end) {
        return place == Place.REQUEST_ITEMS && end > start;
    }

    private boolean isKey(int start, int end) {
        return end - start == KEY.length
                && body.slice(start, KEY.length).equals(ByteBuffer.wrap(KEY))
                && colonFollows();
    }

    private boolean colonFollows() {
        while (pos < body.limit() && body.get(pos) <= ' ') {
            pos++;
        }
        return pos < body.limit() && body.get(pos) == ':';
    }

    private int endOfString() {
        while (pos < body.limit()) {
            byte c = body.get(pos++);
            if (c == '"') {
                return pos - 1;
            }
            if (c == '\\') {
                pos++;
            }
        }
        return body.limit();
    }

    private String text(int start, int end) {
        return StandardCharsets.UTF_8
                .decode(body.slice(start, end - start))
                .toString()
                .replace("\\/", "/");
    }
}
