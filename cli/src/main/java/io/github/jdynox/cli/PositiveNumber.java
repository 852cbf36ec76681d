package io.github.jdynox.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Units, dollars and other things of which there must be some: {@code 200}. */
final class PositiveNumber implements ITypeConverter<Double> {

    @Override
    public Double convert(String text) {
        try {
            double number = Double.parseDouble(text);
            if (number > 0 && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new TypeConversionException("expected a number of more than 0 but found '" + text + "'");
    }
}
