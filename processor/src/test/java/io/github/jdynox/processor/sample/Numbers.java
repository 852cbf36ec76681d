package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Each primitive, its box, and the big numbers. */
@Item
public record Numbers(
        boolean flag,
        byte tiny,
        short small,
        int whole,
        long big,
        float real,
        double precise,
        char letter,
        @Nullable Boolean flagBox,
        @Nullable Byte tinyBox,
        @Nullable Short smallBox,
        @Nullable Integer wholeBox,
        @Nullable Long bigBox,
        @Nullable Float realBox,
        @Nullable Double preciseBox,
        @Nullable Character letterBox,
        @Nullable BigDecimal decimal,
        @Nullable BigInteger integer) {}
