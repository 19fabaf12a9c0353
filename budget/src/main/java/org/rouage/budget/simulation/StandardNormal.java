package org.rouage.budget.simulation;

/**
 * The normal distribution of mean 0 and standard deviation 1, by operations that give the same bits everywhere.
 *
 * <p>Example: {@code below(1.959964)} is 0.975 and {@code quantile(0.975)} is 1.959964. The first is Hart's rational
 * approximation as West published it (2005), within 10⁻¹⁵; the second is Wichura's algorithm AS 241 (1988), of a
 * relative error of some 10⁻¹⁶.
 */
final class StandardNormal {
    private static final double FARTHEST = 37;
    private static final double NEAR = 7.07106781186547;
    private static final double ROOT_OF_TWO_PI = 2.5066282746310007;
    private static final double[] ABOVE = {
        0.0352624965998911,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] UNDER = {
        0.0883883476483184,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    private static final double[] CENTRE_ABOVE = {
        2509.0809287301227,
        33430.57558358813,
        67265.7709270087,
        45921.95393154987,
        13731.69376550946,
        1971.5909503065513,
        133.14166789178438,
        3.3871328727963665
    };
    private static final double[] CENTRE_UNDER = {
        5226.495278852854,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };
    private static final double[] FAR_ABOVE = {
        0.0007745450142783414,
        0.022723844989269184,
        0.2417807251774506,
        1.2704582524523684,
        3.6478483247632045,
        5.769497221460691,
        4.630337846156546,
        1.4234371107496835
    };
    private static final double[] FAR_UNDER = {
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };
    private static final double[] FARTHEST_ABOVE = {
        2.0103343992922881e-07,
        2.7115555687434876e-05,
        0.0012426609473880784,
        0.026532189526576124,
        0.29656057182850487,
        1.7848265399172913,
        5.463784911164114,
        6.657904643501103
    };
    private static final double[] FARTHEST_UNDER = {
        2.0442631033899397e-15,
        1.421511758316446e-07,
        1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };

    private StandardNormal() {}

    /** The probability of a number at most this. */
    static double below(double number) {
        double tail = tail(Math.abs(number));
        return number > 0 ? 1 - tail : tail;
    }

    private static double tail(double distance) {
        if (distance > FARTHEST) {
            return 0;
        }
        double density = StrictMath.exp(-distance * distance / 2);
        if (distance < NEAR) {
            return density * polynomial(ABOVE, distance) / polynomial(UNDER, distance);
        }
        double fraction = distance + 0.65;
        for (int depth = 4; depth > 0; depth--) {
            fraction = distance + depth / fraction;
        }
        return density / fraction / ROOT_OF_TWO_PI;
    }

    /** The nearest probability that is neither 0 nor 1. */
    static double inside(double probability) {
        return Math.clamp(probability, Double.MIN_NORMAL, 1 - 0x1.0p-53);
    }

    /** The number that another is below with this probability, between 0 and 1 exclusive. */
    static double quantile(double probability) {
        double fromHalf = probability - 0.5;
        if (Math.abs(fromHalf) <= 0.425) {
            double r = 0.180625 - fromHalf * fromHalf;
            return fromHalf * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_UNDER, r);
        }
        double r = StrictMath.sqrt(-StrictMath.log(Math.min(probability, 1 - probability)));
        double distance = r <= 5
                ? polynomial(FAR_ABOVE, r - 1.6) / polynomial(FAR_UNDER, r - 1.6)
                : polynomial(FARTHEST_ABOVE, r - 5) / polynomial(FARTHEST_UNDER, r - 5);
        return fromHalf < 0 ? -distance : distance;
    }

    private static double polynomial(double[] coefficients, double at) {
        double value = 0;
        for (double coefficient : coefficients) {
            value = value * at + coefficient;
        }
        return value;
    }
}
