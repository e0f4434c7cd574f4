package org.calicowizard.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.AxisSpan;
import org.calicowizard.address.NodeCeiling;
import org.calicowizard.address.PoolPlan;

/** Draws up how far a pool reaches, with numbers as one language writes them. */
final class RoomBars {

    private static final double WHOLE = 100;
    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.001");

    private final NumberFormat integers;
    private final NumberFormat percents;

    RoomBars(Locale locale) {
        integers = NumberFormat.getIntegerInstance(locale);
        percents = NumberFormat.getPercentInstance(locale);
        percents.setMaximumFractionDigits(1);
    }

    RoomBar of(PoolPlan pool, NodeCeiling ceiling, AddressPlan plan) {
        BigInteger planned = BigInteger.valueOf(plan.nodes());
        boolean enough = planned.compareTo(ceiling.nodes()) <= 0;
        double used = share(planned.min(ceiling.nodes()), planned.max(ceiling.nodes())) * WHOLE;
        return new RoomBar(
                text(planned),
                text(BigInteger.valueOf(plan.podsPerNode())),
                text(ceiling.nodes()),
                ceiling.boundBy(),
                text(planned.subtract(ceiling.nodes()).abs()),
                enough,
                new AxisSpan(0, used),
                new AxisSpan(used, enough ? 0 : WHOLE - used),
                ceiling.limits().stream()
                        .map(limit -> new RoomBar.Limit(limit.by(), text(limit.nodes())))
                        .toList(),
                blocks(pool));
    }

    /** A number in full, however large. */
    String text(BigInteger number) {
        return integers.format(number);
    }

    private RoomBar.Pool blocks(PoolPlan pool) {
        return new RoomBar.Pool(
                "/" + pool.blockSize(),
                text(BigInteger.valueOf(pool.addressesPerBlock())),
                text(pool.blocks()),
                text(BigInteger.valueOf(pool.blocksPerNode())),
                text(pool.blocksPlanned()),
                text(pool.blocksSpare()),
                share(pool),
                text(pool.maxPods()),
                text(pool.maxPodsPerNode()));
    }

    private String share(PoolPlan pool) {
        if (pool.blocks().signum() == 0) {
            return "–";
        }
        BigDecimal share =
                new BigDecimal(pool.blocksPlanned()).divide(new BigDecimal(pool.blocks()), MathContext.DECIMAL32);
        return share.compareTo(LEAST_SHOWN) < 0 ? "< " + percents.format(LEAST_SHOWN) : percents.format(share);
    }

    private static double share(BigInteger part, BigInteger whole) {
        return part.doubleValue() / whole.doubleValue();
    }
}
