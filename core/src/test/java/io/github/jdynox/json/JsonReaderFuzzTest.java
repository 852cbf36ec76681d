package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged pages: the reader must give what the reference gives, or an error where the reference gives one. */
class JsonReaderFuzzTest {

    private static final int MUTATIONS = Fuzzing.MUTATIONS;

    @Test
    void mutatedPages_giveWhatTheReferenceGives() {
        int accepted = Fuzzing.count(MUTATIONS, (random, seed) -> {
            byte[] page = Mutations.of(Orders.page(random, 1 + random.nextInt(2)), random);
            Supplier<String> place = () -> "seed " + seed + ", page " + new String(page, StandardCharsets.UTF_8);
            Agreement.reads(page, Orders.CODEC, Orders::reference, place);
            return Agreement.reads(page, Codecs.MAP, ReferenceDecoder::item, place);
        });
        // Mutations that only ever break pages, or never do, would show nothing.
        assertThat(accepted).isBetween(MUTATIONS / 20, MUTATIONS / 20 * 19);
    }

    @Test
    void pagesOfEveryShape_inOtherBytes_giveWhatTheReferenceGives() {
        int pages = MUTATIONS / 4;
        int accepted = Fuzzing.count(pages, (random, seed) -> {
            Pages shape = Pages.values()[random.nextInt(Pages.values().length)];
            return readsAsMaps(Disguise.of(shape.page(random), random), shape, seed);
        });
        assertThat(accepted).isEqualTo(pages);
    }

    @Test
    void damagedPagesOfEveryShape_giveWhatTheReferenceGives() {
        int pages = MUTATIONS / 4;
        int accepted = Fuzzing.count(pages, (random, seed) -> {
            Pages shape = Pages.values()[random.nextInt(Pages.values().length)];
            byte[] whole = shape.page(random);
            byte[] page = Mutations.of(random.nextBoolean() ? whole : Disguise.of(whole, random), random);
            return readsAsMaps(page, shape, seed);
        });
        assertThat(accepted).isBetween(pages / 20, pages / 20 * 19);
    }

    private static boolean readsAsMaps(byte[] page, Pages shape, long seed) {
        return Agreement.reads(
                page,
                Codecs.MAP,
                ReferenceDecoder::item,
                () -> shape + ", seed " + seed + ", page " + new String(page, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesFoundByFuzzing_giveWhatTheReferenceGives(Path file) throws IOException {
        JsonReaderFuzz.check(Files.readAllBytes(file));
    }

    /** Where {@link JsonReaderFuzz} starts from, and the pages that it once found a fault with. */
    static List<Path> seeds() throws IOException, URISyntaxException {
        URL folder = JsonReaderFuzzTest.class.getResource("JsonReaderFuzzInputs/pages");
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(folder).toURI()))) {
            return files.sorted().toList();
        }
    }

    @Test
    void truncatedPage_atEveryByte_isRefused() {
        byte[] page = Orders.page(new Random(Fuzzing.SEED), 3);
        for (int length = 0; length < page.length; length++) {
            byte[] cut = Arrays.copyOf(page, length);
            assertThat(Agreement.outcome(() -> Agreement.read(Agreement.surrounded(cut), Orders.CODEC)))
                    .as("cut at %d", length)
                    .isInstanceOf(DecodeException.class);
        }
    }

    @Test
    void undamagedPages_areRead() {
        for (int i = 0; i < 200; i++) {
            long seed = Fuzzing.SEED + i;
            byte[] page = Orders.page(new Random(seed), 5);
            assertThat(Agreement.reads(page, Codecs.MAP, ReferenceDecoder::item, () -> "seed " + seed))
                    .isTrue();
            assertThat(Agreement.reads(page, Orders.CODEC, Orders::reference, () -> "seed " + seed))
                    .isTrue();
        }
    }
}
