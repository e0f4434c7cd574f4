package org.calicowizard.web;

import java.util.List;
import java.util.function.Consumer;

/**
 * A way through the wizard, as one person goes it.
 *
 * @param name what it is, for test reports
 * @param steps what is done on each asking page before continuing
 * @param expected lines that the manifest must have
 */
record Journey(String name, List<Consumer<Browser>> steps, List<String> expected) {

    private static final Consumer<Browser> AS_IT_IS = browser -> {};

    static final Journey IPV4 = new Journey(
            "IPv4 by kubeadm",
            List.of(
                    browser -> browser.choose("ipFamily", "ipv4"),
                    browser -> browser.type("nodes", " 5 "),
                    AS_IT_IS,
                    browser -> browser.choose("encapsulation4", "vxlan"),
                    AS_IT_IS),
            List.of("- name: CALICO_IPV4POOL_VXLAN"));

    static final Journey DUAL = new Journey(
            "dual stack by hand",
            List.of(
                    browser -> browser.choose("ipFamily", "dual"),
                    browser -> browser.choose("installer", "other"),
                    browser -> {
                        browser.type("podCidrs", " 10.244.0.0 / 16 ");
                        browser.type("podCidrs-ipv6", "fd12:3456:789a::/56");
                        browser.type("serviceCidrs", "10.96.0.0/16");
                        browser.type("serviceCidrs-ipv6", "fd12:3456:789b::/112");
                    },
                    AS_IT_IS,
                    AS_IT_IS),
            List.of("\"assign_ipv4\": \"true\"", "\"assign_ipv6\": \"true\"", "fd12:3456:789a::/56"));

    static final Journey IPV6_HASH = new Journey(
            "IPv6 on nodes without IPv4, router IDs by hash",
            List.of(
                    browser -> browser.choose("ipFamily", "ipv6"),
                    AS_IT_IS,
                    browser -> browser.type("podCidrs", "fd12:3456:789a::/56"),
                    browser -> {
                        browser.choose("nodeIpv4", "false");
                        browser.choose("routerId", "hash");
                    },
                    AS_IT_IS),
            List.of("\"assign_ipv4\": \"false\"", "- name: CALICO_ROUTER_ID"));

    static final Journey IPV6_PER_NODE = new Journey(
            "IPv6 on nodes without IPv4, router IDs from a list",
            List.of(
                    browser -> browser.choose("ipFamily", "ipv6"),
                    AS_IT_IS,
                    browser -> browser.type("podCidrs", "fd12:3456:789a::/56"),
                    browser -> {
                        browser.choose("nodeIpv4", "false");
                        browser.choose("routerId", "per-node");
                        browser.type("routerIds", "node-a = 10.0.0.1\nnode-b=10.0.0.2\nnode-c=10.0.0.3\n");
                    },
                    AS_IT_IS),
            List.of("name: calico-router-ids", "node-b"));

    static List<Journey> all() {
        return List.of(IPV4, DUAL, IPV6_HASH, IPV6_PER_NODE);
    }

    /** Goes to the page that shows every answer. */
    void toCheck(Browser browser) {
        browser.open("/");
        browser.follow("main a.button");
        steps.forEach(step -> {
            step.accept(browser);
            browser.carryOn();
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
