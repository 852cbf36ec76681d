package io.github.jdynox.json;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.Codecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Small pages with items of every shape that tables have. */
enum Pages {
    FLAT {
        @Override
        void add(Map<String, @Nullable Object> item, Random random) {
            item.put("name", Texts.random(random, 20));
            item.put("age", random.nextInt());
            item.put("visits", random.nextLong());
            item.put("active", random.nextBoolean());
            item.put("email", random.nextBoolean() ? null : Texts.random(random, 30));
        }
    },
    WIDE {
        @Override
        void add(Map<String, @Nullable Object> item, Random random) {
            for (int i = 0; i < 60; i++) {
                item.put("a" + i, i % 3 == 0 ? random.nextInt(1000) : Texts.random(random, 9));
            }
        }
    },
    NESTED {
        @Override
        void add(Map<String, @Nullable Object> item, Random random) {
            Object value = Map.of("city", Texts.random(random, 8));
            // DynamoDB ends at 32 levels; the reference at 200 brackets, of which a level has two.
            for (int level = random.nextInt(8) == 0 ? random.nextInt(85) : random.nextInt(5); level > 0; level--) {
                value = random.nextBoolean() ? List.of(value, level) : Map.of("in", value);
            }
            item.put("deep", value);
        }

        @Override
        void write(JsonWriter out, Map<String, @Nullable Object> item) {
            out.beginObject();
            item.forEach((name, value) -> any(out.name(name), value));
            out.endObject();
        }
    },
    NUMERIC {
        @Override
        void add(Map<String, @Nullable Object> item, Random random) {
            item.put("double", random.nextGaussian());
            item.put("tiny", random.nextDouble() * 1e-100);
            item.put("price", BigDecimal.valueOf(random.nextLong() >>> random.nextInt(64), random.nextInt(20)));
            item.put("exact", new BigDecimal(new BigInteger(120, random), random.nextInt(60)));
            item.put("whole", new BigInteger(1 + random.nextInt(120), random));
        }
    },
    BINARY {
        @Override
        void add(Map<String, @Nullable Object> item, Random random) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            item.put("bytes", bytes);
        }
    },
    TEXT {
        @Override
        void add(Map<String, @Nullable Object> item, Random random) {
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                body.append("word ".repeat(random.nextInt(5))).append("\"\n\\\t/\u0001".charAt(random.nextInt(6)));
            }
            item.put("body", body.toString());
        }
    },
    SCRIPTS {
        private static final String[] WORDS = {
            "Привет",
            "из",
            "ä",
            "Zürich",
            "東京",
            "서울",
            "القاهرة",
            "\uD83D\uDE00",
            "\uD83D",
            "plain",
            ",",
            "Łódź",
            "\u007f",
            "\u0080",
            "\u07ff",
            "\u0800",
            "\uffff"
        };

        @Override
        void add(Map<String, @Nullable Object> item, Random random) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(" ".repeat(random.nextInt(3)));
            }
            // Half a surrogate pair cannot be written.
            item.put("text", text.toString().replaceAll("\uD83D(?!\uDE00)", "?"));
        }
    };

    abstract void add(Map<String, @Nullable Object> item, Random random);

    void write(JsonWriter out, Map<String, @Nullable Object> item) {
        Codecs.MAP.write(out, item);
    }

    byte[] page(Random random) {
        JsonWriter out = new JsonWriter();
        out.beginObject().name("Items").beginArray();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Map<String, @Nullable Object> item = new LinkedHashMap<>();
            item.put("pk", "KEY#" + i);
            add(item, random);
            write(out, item);
        }
        out.endArray().name("Count").value(1).endObject();
        return out.toByteArray();
    }

    /** Deeper than the writer goes. */
    private static void any(JsonWriter out, @Nullable Object value) {
        out.beginObject();
        if (value instanceof Map<?, ?> map) {
            out.name(AttributeType.M.name()).beginObject();
            map.forEach((name, inner) -> any(out.name((String) name), inner));
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.name(AttributeType.L.name()).beginArray();
            list.forEach(inner -> any(out, inner));
            out.endArray();
        } else {
            out.name(AttributeType.S.name()).value(String.valueOf(value));
        }
        out.endObject();
    }
}
