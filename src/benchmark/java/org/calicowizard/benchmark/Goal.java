package org.calicowizard.benchmark;

/**
 * What is aimed at, and whether it was reached.
 *
 * @param text what is compared
 * @param ratio what was measured
 * @param atMost whether the bound is the most that is allowed; otherwise it is the least
 * @param bound the ratio that is aimed at
 */
record Goal(String text, double ratio, boolean atMost, double bound) {

    static Goal atMost(double bound, String text, double ratio) {
        return new Goal(text, ratio, true, bound);
    }

    static Goal atLeast(double bound, String text, double ratio) {
        return new Goal(text, ratio, false, bound);
    }

    String aim() {
        return (atMost ? "≤ " : "≥ ") + Table.times(bound);
    }

    String verdict() {
        if (Double.isNaN(ratio)) {
            return "not measured";
        }
        return (atMost ? ratio <= bound : ratio >= bound) ? "met" : "not met";
    }
}
