package io.github.jdynox.faultserver;

import java.time.Duration;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * A handler that spoils the answers of another one at random: throttling, 500, 503, hang-ups, bodies cut off, wrong
 * checksums, slow bodies. The same seed gives the same faults in the same order of requests.
 */
public final class RandomFaults implements Handler {

    private final Handler sound;
    private final double rate;
    private final Random random;

    private RandomFaults(Handler sound, double rate, long seed) {
        this.sound = sound;
        this.rate = rate;
        this.random = new Random(seed);
    }

    /**
     * Spoils the answers of {@code sound}.
     *
     * @param rate the share of answers to spoil, 0 to 1
     */
    public static RandomFaults of(Handler sound, double rate, long seed) {
        return new RandomFaults(sound, rate, seed);
    }

    @Override
    public Answer answer(Asked request) {
        return fault().apply(sound.answer(request));
    }

    private synchronized UnaryOperator<Answer> fault() {
        if (random.nextDouble() >= rate) {
            return UnaryOperator.identity();
        }
        double place = random.nextDouble();
        return switch (random.nextInt(7)) {
            case 0 -> answer -> Answer.throttled();
            case 1 -> answer -> Answer.internalError(500);
            case 2 -> answer -> Answer.internalError(503);
            case 3 -> answer -> Answer.hangUp();
            case 4 -> answer -> answer.cutAfter((int) (answer.body().length * place));
            case 5 -> Answer::withWrongCrc;
            default -> answer -> answer.trickling(Duration.ofMillis(1 + (long) (place * 20)));
        };
    }
}
