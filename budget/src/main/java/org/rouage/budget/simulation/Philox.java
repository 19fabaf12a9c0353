package org.rouage.budget.simulation;

/**
 * The generator of the draws: Philox 4×32 with ten rounds (Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as
 * easy as 1, 2, 3", 2011), a function of a key and a counter and not a sequence.
 *
 * <p>The seed is the key. The counter is, from its lowest word, half the number of the path, the year, and the stream:
 * any draw is made without those before it, so that neither threads nor blocks change anything. The four words that
 * come out make two draws: the first and second words, lowest first, are that of the even path, the others that of the
 * odd.
 *
 * <p>Example: {@code new Philox(42).uniforms(7, 2026, 0, draws, 1_000)} fills a thousand numbers between 0 and 1, both
 * exclusive, and each is an odd multiple of 2⁻⁵³.
 */
record Philox(long seed) {
    static final String NAME = "Philox 4x32-10";

    private static final int ROUNDS = 10;
    private static final long FIRST_FACTOR = 0xD2511F53L;
    private static final long SECOND_FACTOR = 0xCD9E8D57L;
    private static final int FIRST_STEP = 0x9E3779B9;
    private static final int SECOND_STEP = 0xBB67AE85;
    private static final long WORD = 0xFFFFFFFFL;
    private static final double FINEST = 0x1.0p-52;

    /** The draws of so many paths, from one on; the stream says whose draws they are. */
    void uniforms(long stream, int year, long firstPath, double[] into, int count) {
        int at = 0;
        long path = firstPath;
        while (at < count) {
            long pair = path >>> 1;
            int third = (int) stream;
            int fourth = (int) (stream >>> Integer.SIZE);
            int zero = (int) pair;
            int one = year;
            int key = (int) seed;
            int otherKey = (int) (seed >>> Integer.SIZE);
            for (int round = 0; round < ROUNDS; round++) {
                long first = FIRST_FACTOR * (zero & WORD);
                long second = SECOND_FACTOR * (third & WORD);
                zero = (int) (second >>> Integer.SIZE) ^ one ^ key;
                one = (int) second;
                third = (int) (first >>> Integer.SIZE) ^ fourth ^ otherKey;
                fourth = (int) first;
                key += FIRST_STEP;
                otherKey += SECOND_STEP;
            }
            if ((path & 1) == 0) {
                into[at++] = unit(zero, one);
                path++;
            }
            if (at < count) {
                into[at++] = unit(third, fourth);
                path++;
            }
        }
    }

    /** Of 64 bits the upper 52 are kept, and half of the finest step is added: never 0, never 1. */
    private static double unit(int low, int high) {
        long bits = (high & WORD) << Integer.SIZE | (low & WORD);
        return ((bits >>> 12) + 0.5) * FINEST;
    }
}
