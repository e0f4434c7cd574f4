package org.calicowizard.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.address.Family;

/** One input for each IP family of a list of CIDRs. The family given first stays first: it is the primary one. */
final class CidrInputs {

    private CidrInputs() {}

    static List<InputView> of(String key, List<String> texts, List<Family> families) {
        List<String> items = texts.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::trim)
                .filter(item -> !item.isEmpty())
                .toList();
        List<Family> order = new ArrayList<>(families);
        if (order.size() > 1 && !items.isEmpty() && items.get(0).contains(":")) {
            Collections.reverse(order);
        }
        Map<Family, List<String>> spread = new EnumMap<>(Family.class);
        order.forEach(family -> spread.put(family, new ArrayList<>()));
        items.forEach(item -> spread.get(familyOf(item, order, spread)).add(item));
        return order.stream()
                .map(family -> input(key, family, family == order.get(0), spread.get(family)))
                .toList();
    }

    /** By its punctuation; what has none goes where nothing stands yet, as it was typed. */
    private static Family familyOf(String item, List<Family> order, Map<Family, List<String>> spread) {
        boolean ipv6 = item.contains(":");
        if (order.size() == 1) {
            return order.get(0);
        }
        if (ipv6 || item.contains(".")) {
            return ipv6 ? Family.IPV6 : Family.IPV4;
        }
        return order.stream()
                .filter(family -> spread.get(family).isEmpty())
                .findFirst()
                .orElse(order.get(0));
    }

    private static InputView input(String key, Family family, boolean first, List<String> items) {
        String suffix = family.name().toLowerCase(Locale.ROOT);
        return new InputView(
                first ? key : key + "-" + suffix, "question." + key + "." + suffix, String.join(", ", items));
    }
}
