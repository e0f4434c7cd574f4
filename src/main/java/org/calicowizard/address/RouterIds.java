package org.calicowizard.address;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * BGP router IDs by node name, and what is wrong with them.
 *
 * @param byNode the IDs, IPv4 each, sorted by name
 */
public record RouterIds(SortedMap<String, IpAddress> byNode) {

    private static final int LOOPBACK = 127;
    private static final int FIRST_MULTICAST = 224;

    /** Copies the map. */
    public RouterIds {
        byNode = Collections.unmodifiableSortedMap(new TreeMap<>(byNode));
    }

    /**
     * The IDs that calico-node makes of names.
     *
     * @param nodes names of nodes in Kubernetes; a name given twice counts once
     * @param hash how the release hashes
     * @return their IDs
     */
    public static RouterIds hashed(Collection<String> nodes, RouterIdHash hash) {
        SortedMap<String, IpAddress> ids = new TreeMap<>();
        nodes.forEach(node -> ids.put(node, hash.of(node)));
        return new RouterIds(ids);
    }

    /** The IDs that several nodes have, each with those nodes: BGP between them does not come up. */
    public SortedMap<String, List<String>> collisions() {
        SortedMap<String, List<String>> nodesById = byNode.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().toString(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        nodesById.values().removeIf(nodes -> nodes.size() == 1);
        return nodesById;
    }

    /** The nodes whose ID is no unicast address (0, 127, or 224 and more in its first place), which peers may refuse. */
    public List<String> reserved() {
        return byNode.entrySet().stream()
                .filter(entry -> !isUnicast(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isUnicast(IpAddress id) {
        int first = Integer.parseInt(id.toString().replaceFirst("\\..*", ""));
        return first > 0 && first < FIRST_MULTICAST && first != LOOPBACK;
    }
}
