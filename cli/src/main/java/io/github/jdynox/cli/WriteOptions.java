package io.github.jdynox.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How fast something is written. */
final class WriteOptions {

    @Option(
            names = "--max-wcu",
            paramLabel = "UNITS",
            converter = PositiveNumber.class,
            description = "Spend at most so many write capacity units a second.")
    @Nullable
    Double maxWcu;
}
