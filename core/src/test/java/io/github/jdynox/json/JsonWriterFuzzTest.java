package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is written is read back the same, by the reader and by the reference. */
class JsonWriterFuzzTest {

    private static final int ITEMS = Fuzzing.MUTATIONS / 2;

    @Test
    void items_ofEveryType_comeBackOrAreRefused() {
        int flawed = Fuzzing.count(ITEMS, (random, seed) -> {
            RandomItems items = new RandomItems(random);
            Map<String, @Nullable Object> item = items.item();
            Supplier<String> place = () -> "seed " + seed + ", item " + item;
            boolean comesBack = WriteBack.comesBack(item, place);
            if (comesBack == items.isFlawed()) {
                assertThat(comesBack).as(place.get()).isNotEqualTo(items.isFlawed());
            }
            return items.isFlawed();
        });
        assertThat(flawed).isBetween(ITEMS / 50, ITEMS / 2);
    }

    @Test
    void plainJson_ofEveryShape_comesBack() {
        Fuzzing.count(ITEMS, (random, seed) -> {
            Object tree = tree(random, 4);
            JsonWriter out = new JsonWriter(1);
            write(out, tree);
            byte[] json = out.toByteArray();
            JsonReader in = new JsonReader(json, 0, json.length);
            if (!tree.equals(ReferenceDecoder.tree(json)) || !tree.equals(read(in)) || in.position() != json.length) {
                assertThat(ReferenceDecoder.tree(json)).as("seed %d", seed).isEqualTo(tree);
                assertThat(read(new JsonReader(json, 0, json.length)))
                        .as("seed %d", seed)
                        .isEqualTo(tree);
            }
            return true;
        });
    }

    private static Object tree(Random random, int levels) {
        return switch (random.nextInt(levels > 0 ? 5 : 3)) {
            case 0 -> Texts.random(random, 20);
            case 1 -> new ReferenceDecoder.Literal(String.valueOf(random.nextLong() >> random.nextInt(64)));
            case 2 -> random.nextBoolean();
            case 3 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(tree(random, levels - 1));
                }
                yield list;
            }
            default -> {
                List<ReferenceDecoder.Member> members = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    // A number in front keeps names from coming twice.
                    members.add(new ReferenceDecoder.Member(i + Texts.random(random, 8), tree(random, levels - 1)));
                }
                yield new ReferenceDecoder.Members(members);
            }
        };
    }

    private static void write(JsonWriter out, @Nullable Object tree) {
        if (tree instanceof ReferenceDecoder.Members members) {
            out.beginObject();
            members.list().forEach(member -> write(out.name(member.name()), member.value()));
            out.endObject();
        } else if (tree instanceof List<?> list) {
            out.beginArray();
            list.forEach(element -> write(out, element));
            out.endArray();
        } else if (tree instanceof ReferenceDecoder.Literal number) {
            out.value(Long.parseLong(number.text()));
        } else if (tree instanceof Boolean flag) {
            out.value(flag);
        } else {
            out.value((String) tree);
        }
    }

    private static Object read(JsonReader in) {
        byte[] raw = peek(in);
        return switch (raw[0]) {
            case '{' -> {
                List<ReferenceDecoder.Member> members = new ArrayList<>();
                in.beginObject();
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    members.add(new ReferenceDecoder.Member(name, read(in)));
                }
                yield new ReferenceDecoder.Members(members);
            }
            case '[' -> {
                List<Object> list = new ArrayList<>();
                in.beginArray();
                while (in.nextElement()) {
                    list.add(read(in));
                }
                yield list;
            }
            case '"' -> in.nextString();
            case 't', 'f' -> in.nextBoolean();
            default -> new ReferenceDecoder.Literal(String.valueOf(in.nextLong()));
        };
    }

    private static byte[] peek(JsonReader in) {
        int start = in.position();
        byte[] raw = in.nextRaw();
        in.position(start);
        return raw;
    }
}
