package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Optional of each form. */
@Item
public record Profile(
        Optional<String> nickname,
        Optional<Integer> shoeSize,
        Optional<Boolean> member,
        Optional<LocalDate> born,
        Optional<Set<String>> languages,
        Optional<List<Integer>> scores,
        @Item.Codec(MoneyCodec.class) Optional<Money> balance,
        OptionalInt visits,
        OptionalLong followers,
        OptionalDouble rating) {

    static final Profile EMPTY = new Profile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalDouble.empty());

    /** The one that has nothing. */
    public static Profile empty() {
        return EMPTY;
    }
}
