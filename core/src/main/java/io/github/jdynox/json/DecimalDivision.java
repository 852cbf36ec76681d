package io.github.jdynox.json;

import java.math.BigInteger;

/**
 * Divides whole numbers by powers of ten to the nearest double, by two multiplications at most: the method of Eisel and
 * Lemire, for the range in which it never needs another one to decide. {@link Double#parseDouble} goes through big integers
 * for most doubles that are written with all their digits, and makes garbage of a hundred bytes and more.
 *
 * @see <a href="https://arxiv.org/abs/2101.11408">Number Parsing at a Gigabyte per Second</a>
 */
final class DecimalDivision {

    /** Five to the power of 27 is the largest that has less than 64 bits. */
    static final int MAX_SCALE = 27;

    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1023;

    /** A half is decided by an even mantissa; it can only occur up to this scale, where the power of five has few bits. */
    private static final int MAX_SCALE_OF_HALF = 4;

    /** The product's bits below the mantissa, its rounding bit and the one lost when the highest is zero. */
    private static final int SPARE_BITS = 64 - MANTISSA_BITS - 3;

    /** The 128 highest bits of one by five to the power of the index, rounded up. */
    private static final long[] HIGH = new long[MAX_SCALE + 1];

    private static final long[] LOW = new long[MAX_SCALE + 1];

    static {
        HIGH[0] = Long.MIN_VALUE;
        for (int scale = 1; scale <= MAX_SCALE; scale++) {
            BigInteger power = BigInteger.valueOf(5).pow(scale);
            BigInteger inverse = BigInteger.ONE
                    .shiftLeft(power.bitLength() + 127)
                    .divide(power)
                    .add(BigInteger.ONE);
            HIGH[scale] = inverse.shiftRight(64).longValue();
            LOW[scale] = inverse.longValue();
        }
    }

    private DecimalDivision() {}

    /**
     * The double nearest to {@code number / 10^scale}.
     *
     * @param number positive
     * @param scale from 0 to {@link #MAX_SCALE}
     */
    static double divide(long number, int scale) {
        int zeros = Long.numberOfLeadingZeros(number);
        long normal = number << zeros;
        long low = normal * HIGH[scale];
        long high = multiplyHigh(normal, HIGH[scale]);
        if ((high & (1L << SPARE_BITS) - 1) == (1L << SPARE_BITS) - 1) {
            // Only then can the lower half of the factor carry up to the mantissa.
            long more = multiplyHigh(normal, LOW[scale]);
            low += more;
            if (Long.compareUnsigned(more, low) > 0) {
                high++;
            }
        }
        int highest = (int) (high >>> 63);
        int shift = highest + SPARE_BITS;
        long mantissa = high >>> shift;
        boolean exact = low >= 0 && low <= 1 && mantissa << shift == high;
        if (exact && scale <= MAX_SCALE_OF_HALF && (mantissa & 3) == 1) {
            mantissa--;
        }
        mantissa = mantissa + (mantissa & 1) >>> 1;
        // log2(10) is 217706 / 65536, precise enough for such powers.
        int exponent = (217_706 * -scale >> 16) + 63 + highest - zeros + BIAS;
        // A mantissa that was rounded up to the next power of two carries into the exponent by itself.
        return Double.longBitsToDouble(((long) exponent << MANTISSA_BITS) + (mantissa - (1L << MANTISSA_BITS)));
    }

    /** As {@code Math.unsignedMultiplyHigh}, which Java 17 does not have. */
    private static long multiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
