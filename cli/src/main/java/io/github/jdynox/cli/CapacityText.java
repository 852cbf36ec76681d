package io.github.jdynox.cli;

import io.github.jdynox.client.ReadBudget;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Read capacity a second, {@code 500}, or a part of what a table is provisioned for, {@code 30%}. */
final class CapacityText implements ITypeConverter<ReadBudget> {

    @Override
    public ReadBudget convert(String text) {
        try {
            if (text.endsWith("%")) {
                return ReadBudget.percent(Double.parseDouble(text.substring(0, text.length() - 1)));
            }
            return ReadBudget.perSecond(Double.parseDouble(text));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "expected read capacity units a second such as 500, or a part of what is provisioned such as 30%, but"
                            + " found '" + text + "'");
        }
    }
}
