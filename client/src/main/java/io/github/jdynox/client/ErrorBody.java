package io.github.jdynox.client;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.TransactionCanceledException.Reason;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON body of an error carries beside its message. A body that cannot be read gives nothing: the error itself
 * matters more than its attachments.
 */
final class ErrorBody {

    private ErrorBody() {}

    /** The item of a failed condition; null where there was none. */
    static @Nullable Map<String, @Nullable Object> item(byte[] body) {
        try {
            JsonReader in = new JsonReader(body, 0, body.length);
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (!name.equals("Item")) {
                    in.skipValue();
                } else if (!in.nextIsJsonNull()) {
                    return Codecs.MAP.read(in);
                }
            }
        } catch (DecodeException unreadable) {
            return null;
        }
        return null;
    }

    static List<Reason> reasons(byte[] body) {
        List<Reason> reasons = new ArrayList<>();
        try {
            JsonReader in = new JsonReader(body, 0, body.length);
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("CancellationReasons")) {
                    for (in.beginArray(); in.nextElement(); ) {
                        reasons.add(reason(in));
                    }
                } else {
                    in.skipValue();
                }
            }
        } catch (DecodeException unreadable) {
            return List.of();
        }
        return reasons;
    }

    private static Reason reason(JsonReader in) {
        String code = "None";
        String message = "";
        Map<String, @Nullable Object> item = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextIsJsonNull()) {
                continue;
            }
            switch (name) {
                case "Code" -> code = in.nextString();
                case "Message" -> message = in.nextString();
                case "Item" -> item = Codecs.MAP.read(in);
                default -> in.skipValue();
            }
        }
        return new Reason(code, message, Optional.ofNullable(item));
    }
}
