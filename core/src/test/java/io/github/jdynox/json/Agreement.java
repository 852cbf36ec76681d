package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * That the reader gives what the reference gives, or an error where the reference gives one, in bounded memory either way.
 */
final class Agreement {

    private static final int PADDING = 9;

    private Agreement() {}

    /** Whether both read the page; fails when they differ. */
    static <T> boolean reads(
            byte[] page, ItemCodec<T> codec, Function<@Nullable Object, T> reference, Supplier<String> place) {
        byte[] surrounded = surrounded(page);
        Object[] found = new Object[1];
        Runnable reading = () -> found[0] = outcome(() -> read(surrounded, codec));
        long most = Cost.mostBytes(page.length);
        // What loading a class allocates, for the first time, is no page's fault.
        if (Cost.bytes(reading) > most && Cost.bytes(reading) > most) {
            fail("%s: allocated more than %d bytes for %d", place.get(), most, page.length);
        }
        return agree(page, outcome(() -> referenceRead(page, reference)), found[0], place);
    }

    private static boolean agree(byte[] page, Object expected, Object found, Supplier<String> place) {
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

    interface Reading {
        Object read();
    }

    static Object outcome(Reading reading) {
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

    /** The page amid bytes that would complete it, which the reader must not look at. */
    static byte[] surrounded(byte[] page) {
        byte[] surrounded = new byte[page.length + 2 * PADDING];
        Arrays.fill(surrounded, 0, PADDING, (byte) '{');
        System.arraycopy(page, 0, surrounded, PADDING, page.length);
        System.arraycopy(
                "\"}]}]}]}}".getBytes(StandardCharsets.US_ASCII), 0, surrounded, PADDING + page.length, PADDING);
        return surrounded;
    }

    static <T> List<T> read(byte[] surrounded, ItemCodec<T> codec) {
        int end = surrounded.length - PADDING;
        JsonReader in = new JsonReader(surrounded, PADDING, end);
        if ((surrounded.length & 1) == 0) {
            in.sharingStrings();
        }
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
