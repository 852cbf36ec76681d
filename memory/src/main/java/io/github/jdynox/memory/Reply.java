package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Answer;
import java.time.Duration;

/**
 * An answer and how it is to reach the client.
 *
 * @param delay how long after the request it may arrive at the earliest
 */
record Reply(Answer answer, Delivery delivery, Duration delay) {

    static Reply of(Answer answer) {
        return new Reply(answer, Delivery.WHOLE, Duration.ZERO);
    }

    Reply delivered(Delivery how) {
        return new Reply(answer, how, delay);
    }

    Reply later(Duration more) {
        return more.isZero() ? this : new Reply(answer, delivery, delay.plus(more));
    }
}
