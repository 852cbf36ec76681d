package io.github.jdynox.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes attribute values the plain way, through a tree that jackson-core parses: what the reader is compared with. */
final class ReferenceDecoder {

    /** Anything that is no well-formed value. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * What jackson-core itself has its own way with: half a surrogate pair, escaped, in a name, which it keeps in a value
     * only (the reader keeps both); and letters beyond ASCII as digits of an escape, which it takes by their lower byte.
     */
    static final class Undecided extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    record Member(String name, @Nullable Object value) {}

    record Members(List<Member> list) {

        /** The last one of each name. */
        Map<String, @Nullable Object> byName() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            list.forEach(member -> map.put(member.name(), member.value()));
            return map;
        }
    }

    /** A JSON number, by its text. */
    record Literal(String text) {}

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.MAX_DEPTH)
                    .build())
            .build();

    private static final Pattern FOREIGN_ESCAPE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u[0-9A-Fa-f]{0,3}[^\\x00-\\x7F]");

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

    private ReferenceDecoder() {}

    /** The JSON as a tree: Members, List, String, Literal, Boolean or null. */
    static @Nullable Object tree(byte[] json) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new Refused("UTF-8", malformed);
        }
        if (FOREIGN_ESCAPE.matcher(text).find()) {
            throw new Undecided();
        }
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Object tree = tree(parser);
            if (parser.nextToken() != null) {
                throw new Refused("more than one value", null);
            }
            return tree;
        } catch (IOException malformed) {
            if (malformed.getMessage().contains("surrogate")) {
                throw new Undecided();
            }
            throw new Refused("JSON", malformed);
        }
    }

    private static @Nullable Object tree(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Refused("no value", null);
        }
        switch (token) {
            case START_OBJECT -> {
                List<Member> members = new ArrayList<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.add(new Member(name, tree(parser)));
                }
                return new Members(members);
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(tree(parser));
                }
                return list;
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new Literal(parser.getText());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> throw new Refused("token", null);
        }
    }

    /** An item as {@link io.github.jdynox.codec.Codecs#MAP} gives it. */
    static Map<String, @Nullable Object> item(@Nullable Object tree) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        members(tree).list().forEach(member -> item.put(member.name(), value(member.value())));
        return item;
    }

    static Members members(@Nullable Object tree) {
        if (tree instanceof Members members) {
            return members;
        }
        throw new Refused("object", null);
    }

    static @Nullable Object value(@Nullable Object tree) {
        List<Member> members = members(tree).list();
        if (members.size() != 1) {
            throw new Refused("one type", null);
        }
        Object held = members.get(0).value();
        return switch (members.get(0).name()) {
            case "S" -> string(held);
            case "N" -> number(held);
            case "B" -> binary(held);
            case "BOOL" -> flag(held);
            case "NULL" -> {
                if (!flag(held)) {
                    throw new Refused("true", null);
                }
                yield null;
            }
            case "M" -> item(held);
            case "L" -> {
                List<@Nullable Object> list = new ArrayList<>();
                list(held).forEach(element -> list.add(value(element)));
                yield list;
            }
            case "SS" -> {
                Set<@Nullable Object> set = new LinkedHashSet<>();
                list(held).forEach(element -> set.add(string(element)));
                yield set;
            }
            case "NS" -> {
                Set<@Nullable Object> set = new LinkedHashSet<>();
                list(held).forEach(element -> set.add(number(element)));
                yield set;
            }
            case "BS" -> {
                Set<@Nullable Object> set = new LinkedHashSet<>();
                list(held).forEach(element -> set.add(binary(element)));
                yield set;
            }
            default -> throw new Refused("type", null);
        };
    }

    /** What an attribute value of this type (M or L) holds, unread; null for a NULL. */
    static @Nullable Object held(@Nullable Object tree, String type) {
        List<Member> members = members(tree).list();
        if (members.size() == 1 && members.get(0).name().equals(type)) {
            Object held = members.get(0).value();
            return type.equals("M") ? members(held) : list(held);
        }
        if (value(tree) == null) {
            return null;
        }
        throw new Refused("another type", null);
    }

    private static boolean flag(@Nullable Object held) {
        if (held instanceof Boolean flag) {
            return flag;
        }
        throw new Refused("boolean", null);
    }

    private static String string(@Nullable Object held) {
        if (held instanceof String text) {
            return text;
        }
        throw new Refused("string", null);
    }

    private static List<?> list(@Nullable Object held) {
        if (held instanceof List<?> list) {
            return list;
        }
        throw new Refused("array", null);
    }

    private static BigDecimal number(@Nullable Object held) {
        try {
            return new BigDecimal(numberText(held));
        } catch (NumberFormatException exponent) {
            throw new Refused("number", exponent);
        }
    }

    /** The double nearest to an N, also where its exponent is beyond those of BigDecimal; negative zero is one of its own. */
    static double real(@Nullable Object tree) {
        List<Member> members = members(tree).list();
        if (members.size() != 1 || !members.get(0).name().equals("N")) {
            throw new Refused("N", null);
        }
        double real = Double.parseDouble(numberText(members.get(0).value()));
        if (Double.isInfinite(real)) {
            throw new Refused("range", null);
        }
        return real;
    }

    private static String numberText(@Nullable Object held) {
        String text = string(held);
        if (text.length() > 1000 || !NUMBER.matcher(text).matches()) {
            throw new Refused("number", null);
        }
        return text;
    }

    private static ByteBuffer binary(@Nullable Object held) {
        try {
            return ByteBuffer.wrap(Base64.getDecoder().decode(string(held)));
        } catch (IllegalArgumentException notBase64) {
            throw new Refused("base64", notBase64);
        }
    }
}
