package org.calicowizard.address;

/**
 * A part of the line that ranges are drawn on, to a hundredth of a per cent.
 *
 * @param start where it begins, in per cent of the line
 * @param width how wide it is, in per cent of the line
 */
public record AxisSpan(double start, double width) {

    private static final double PLACES = 100;

    /** Rounds both. */
    public AxisSpan {
        start = Math.round(start * PLACES) / PLACES;
        width = Math.round(width * PLACES) / PLACES;
    }
}
