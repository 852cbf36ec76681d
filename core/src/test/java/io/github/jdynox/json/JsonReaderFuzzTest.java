package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Damaged pages: the reader must give what the reference gives, or an error where the reference gives one. */
class JsonReaderFuzzTest {

    private static final int MUTATIONS = Integer.getInteger("jdynox.fuzz.mutations", 20_000);
    private static final long SEED = Long.getLong("jdynox.fuzz.seed", 20261122);

    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "false",
        " ",
        "\n",
        "\t",
        "0",
        "-",
        "+",
        ".",
        "e",
        "1e3",
        "5.0",
        "1e400",
        "-0",
        "99999999999999999999",
        "{}",
        "[]",
        "{\"NULL\":true}",
        "{\"NULL\":false}",
        "{\"S\":\"x\"}",
        "{\"N\":\"1\"}",
        "{\"M\":{}}",
        "{\"L\":[]}",
        "\"S\":",
        "\"N\":",
        "\\u0041",
        "\\ud83d\\ude00",
        "\\ud800",
        "\\u00",
        "\\n",
        "é",
        "😀",
        "\u0000",
        "\u001f",
        "\u007f",
        "=",
        "==",
        "/",
        "null,",
        "\"pk\":{\"S\":\"a\"},",
        "\"quantity\":",
        "\"x\":{\"L\":[{\"N\":\"1\"}]},",
        "NS",
        "BOOL",
        "\uFFFD"
    };

    @Test
    void mutatedPages_giveWhatTheReferenceGives() {
        int accepted = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            byte[] page = mutate(Orders.page(random, 1 + random.nextInt(2)), random);
            Supplier<String> place = () -> "seed " + seed + ", page " + new String(page, StandardCharsets.UTF_8);
            accepted += compare(page, Codecs.MAP, ReferenceDecoder::item, place) ? 1 : 0;
            compare(page, Orders.CODEC, Orders::reference, place);
        }
        // Mutations that only ever break pages, or never do, would show nothing.
        assertThat(accepted).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
    }

    @Test
    void pagesOfEveryShape_inOtherBytes_giveWhatTheReferenceGives() {
        for (int i = 0; i < MUTATIONS / 4; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            Pages shape = Pages.values()[random.nextInt(Pages.values().length)];
            byte[] page = Disguise.of(shape.page(random), random);
            Supplier<String> place =
                    () -> shape + ", seed " + seed + ", page " + new String(page, StandardCharsets.UTF_8);
            if (!compare(page, Codecs.MAP, ReferenceDecoder::item, place)) {
                fail("%s: refused", place.get());
            }
        }
    }

    @Test
    void damagedPagesOfEveryShape_giveWhatTheReferenceGives() {
        int accepted = 0;
        for (int i = 0; i < MUTATIONS / 4; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            Pages shape = Pages.values()[random.nextInt(Pages.values().length)];
            byte[] whole = shape.page(random);
            byte[] page = mutate(random.nextBoolean() ? whole : Disguise.of(whole, random), random);
            Supplier<String> place =
                    () -> shape + ", seed " + seed + ", page " + new String(page, StandardCharsets.UTF_8);
            accepted += compare(page, Codecs.MAP, ReferenceDecoder::item, place) ? 1 : 0;
        }
        assertThat(accepted).isBetween(MUTATIONS / 80, MUTATIONS * 19 / 80);
    }

    @Test
    void truncatedPage_atEveryByte_isRefused() {
        byte[] page = Orders.page(new Random(SEED), 3);
        for (int length = 0; length < page.length; length++) {
            byte[] cut = Arrays.copyOf(page, length);
            assertThat(outcome(() -> read(surrounded(cut), Orders.CODEC)))
                    .as("cut at %d", length)
                    .isInstanceOf(DecodeException.class);
        }
    }

    @Test
    void undamagedPages_areRead() {
        for (int i = 0; i < 200; i++) {
            long seed = SEED + i;
            byte[] page = Orders.page(new Random(seed), 5);
            assertThat(compare(page, Codecs.MAP, ReferenceDecoder::item, () -> "seed " + seed))
                    .isTrue();
            assertThat(compare(page, Orders.CODEC, Orders::reference, () -> "seed " + seed))
                    .isTrue();
        }
    }

    private static byte[] mutate(byte[] page, Random random) {
        byte[] mutated = page;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutated = mutateOnce(mutated, random);
        }
        return mutated;
    }

    private static byte[] mutateOnce(byte[] page, Random random) {
        int at = random.nextInt(page.length + 1);
        int end = Math.min(page.length, at + 1 + random.nextInt(random.nextInt(40) + 1));
        byte[] cut = Arrays.copyOfRange(page, at, end);
        return switch (random.nextInt(7)) {
            case 0 -> splice(page, at, at, TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
            case 1 -> splice(page, at, end, TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8));
            case 2 -> splice(page, at, end, new byte[0]);
            case 3 -> splice(page, at, at, cut);
            case 4 -> splice(page, at, Math.min(page.length, at + 1), new byte[] {(byte) random.nextInt(256)});
            case 5 -> {
                byte[] flipped = page.clone();
                if (at < page.length) {
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
            default -> {
                int elsewhere = random.nextInt(page.length + 1);
                yield splice(page, elsewhere, elsewhere, cut);
            }
        };
    }

    private static byte[] splice(byte[] page, int from, int to, byte[] replacement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page, 0, from);
        out.writeBytes(replacement);
        out.write(page, to, page.length - to);
        return out.toByteArray();
    }

    /** Whether both read the page; fails when they differ. */
    private static <T> boolean compare(
            byte[] page, ItemCodec<T> codec, Function<@Nullable Object, T> reference, Supplier<String> place) {
        Object expected = outcome(() -> referenceRead(page, reference));
        Object found = outcome(() -> read(surrounded(page), codec));
        if (expected instanceof ReferenceDecoder.Undecided) {
            return false;
        }
        if (expected instanceof RuntimeException) {
            if (!(found instanceof DecodeException refused)
                    || refused.position() < PADDING
                    || refused.position() > PADDING + page.length) {
                fail("%s: the reference refuses with %s but the reader gave %s", place.get(), expected, found);
            }
            return false;
        }
        // Describing a case costs more than reading it, and is only wanted where it fails.
        if (!expected.equals(found)) {
            assertThat(found).as(place.get()).isEqualTo(expected);
        }
        return true;
    }

    private interface Reading {
        Object read();
    }

    private static Object outcome(Reading reading) {
        try {
            return reading.read();
        } catch (DecodeException
                | ReferenceDecoder.Refused
                | ReferenceDecoder.Undecided
                | ArithmeticException refused) {
            return refused;
        }
    }

    private static <T> List<T> referenceRead(byte[] page, Function<@Nullable Object, T> reference) {
        List<T> items = new ArrayList<>();
        for (ReferenceDecoder.Member member :
                ReferenceDecoder.members(ReferenceDecoder.tree(page)).list()) {
            if (member.name().equals("Items")) {
                if (!(member.value() instanceof List<?> list)) {
                    throw new ReferenceDecoder.Refused("Items", null);
                }
                list.forEach(item -> items.add(reference.apply(item)));
            }
        }
        return items;
    }

    private static final int PADDING = 9;

    /** The page amid bytes that would complete it, which the reader must not look at. */
    private static byte[] surrounded(byte[] page) {
        byte[] surrounded = new byte[page.length + 2 * PADDING];
        Arrays.fill(surrounded, 0, PADDING, (byte) '{');
        System.arraycopy(page, 0, surrounded, PADDING, page.length);
        System.arraycopy(
                "\"}]}]}]}}".getBytes(StandardCharsets.US_ASCII), 0, surrounded, PADDING + page.length, PADDING);
        return surrounded;
    }

    private static <T> List<T> read(byte[] surrounded, ItemCodec<T> codec) {
        int end = surrounded.length - PADDING;
        JsonReader in = new JsonReader(surrounded, PADDING, end);
        List<T> items = new ArrayList<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (!name.equals("Items")) {
                in.skipValue();
                continue;
            }
            in.beginArray();
            while (in.nextElement()) {
                items.add(codec.read(in));
            }
        }
        if (in.position() != end) {
            throw DecodeException.of("Expected the end of the JSON but there was more", in.position());
        }
        return items;
    }
}
