package io.github.jdynox.docs;

/** An amount in a currency. */
public record Money(long cents, String currency) {

    static Money parse(String text) {
        int space = text.indexOf(' ');
        return new Money(Long.parseLong(text.substring(0, space)), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return cents + " " + currency;
    }
}
