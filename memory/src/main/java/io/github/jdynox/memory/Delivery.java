package io.github.jdynox.memory;

import java.util.Arrays;

/** What becomes of an answer's body on its way. */
@SuppressWarnings("ClassInitializationDeadlock") // an interface is not initialised with those that implement it
sealed interface Delivery {

    Delivery WHOLE = new Whole();
    Delivery LOST = new Lost();
    Delivery GARBLED = new Garbled();

    /** It arrives as it is. */
    record Whole() implements Delivery {}

    /** Nothing arrives: the connection is gone. */
    record Lost() implements Delivery {}

    /** It ends after so many bytes. */
    record Cut(int bytes) implements Delivery {}

    /** It arrives in full length, with every bit of its second half turned over. */
    record Garbled() implements Delivery {}

    /** The bytes that arrive of a body. */
    default byte[] arriving(byte[] body, int length) {
        if (this instanceof Cut cut) {
            return Arrays.copyOf(body, Math.min(length, cut.bytes()));
        }
        byte[] arriving = Arrays.copyOf(body, length);
        if (this instanceof Garbled) {
            for (int i = length / 2; i < length; i++) {
                arriving[i] = (byte) ~arriving[i];
            }
        }
        return arriving;
    }
}
