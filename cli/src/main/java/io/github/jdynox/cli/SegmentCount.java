package io.github.jdynox.cli;

import io.github.jdynox.client.Segments;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Into how many parts a table is read.
 *
 * @param number how many; 0 where it is to be found out
 */
record SegmentCount(int number) {

    private static final int AUTO = 0;
    private static final int MOST = 1_000_000;

    /** One segment is the whole table: a plain read, with a plain key to go on from. */
    boolean isParallel() {
        return number != 1;
    }

    Segments segments() {
        return number == AUTO ? Segments.AUTO : Segments.of(number);
    }

    @Override
    public String toString() {
        return number == AUTO ? "auto" : String.valueOf(number);
    }

    static final class Text implements ITypeConverter<SegmentCount> {

        @Override
        public SegmentCount convert(String text) {
            if (text.equalsIgnoreCase("auto")) {
                return new SegmentCount(AUTO);
            }
            try {
                int number = Integer.parseInt(text);
                if (number >= 1 && number <= MOST) {
                    return new SegmentCount(number);
                }
            } catch (NumberFormatException notANumber) {
                // said below
            }
            throw new TypeConversionException("expected a number from 1 to 1000000, or auto, but found '" + text + "'");
        }
    }
}
