package org.calicowizard.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page in one of its states; together they are all that a browser can be shown.
 *
 * @param path where it is
 * @param status what the server answers with
 */
record Page(String path, int status) {

    /** As in a link; English is what a browser without a wish gets. */
    static final List<String> LANGUAGES = List.of("en", "zh-CN");

    private static final int OK = 200;
    private static final int REFUSED = 422;
    private static final int MISSING = 404;

    private static final String LONG = "ipFamily=dual&installer=other"
            + "&podCidrs=10.244.0.0/16,fd12:3456:789a:bcde::/64&serviceCidrs=10.96.0.0/16,fd12:3456:789a:ffff:aaaa:bbbb:cccc:0/112"
            + "&nodeCidrs=172.30.16.0/24,fd98:7654:3210:aaaa::/64,fd98:7654:3210:bbbb::/64,fd98:7654:3210:cccc::/64"
            + "&routerId=per-node&routerIds=a-node-with-a-long-name.in.a-domain.example.net=10.0.0.1";
    private static final String WRONG = "ipFamily=dual&podCidrs=10.0.0.0/8,fd00::/8"
            + "&serviceCidrs=10.96.0.0/16,fd00::/112&nodeCidrs=aVeryLongWordThatIsNoCidrAtAllAndHasNoPlaceToBreakIt";

    private static final List<Page> WIZARD = List.of(
            new Page("/", OK),
            new Page("/rules", OK),
            new Page("/wizard/nothing", MISSING),
            new Page("/wizard/family", OK),
            new Page("/wizard/family?" + LONG, OK),
            new Page("/wizard/family/next", REFUSED),
            new Page("/wizard/cluster?" + LONG, OK),
            new Page("/wizard/cluster/next?ipFamily=ipv4&nodes=0&podsPerNode=x", REFUSED),
            new Page("/wizard/addresses?ipFamily=ipv4", OK),
            new Page("/wizard/addresses?" + LONG, OK),
            new Page("/wizard/addresses/next?" + WRONG, REFUSED),
            new Page("/wizard/routing?" + LONG, OK),
            new Page("/wizard/routing?ipFamily=ipv6&nodeIpv4=false&return=check", OK),
            new Page("/wizard/routing/next?ipFamily=ipv6&nodeIpv4=false&routerId=per-node&mtu=9", REFUSED),
            new Page("/wizard/router-ids?" + LONG, OK),
            new Page("/wizard/router-ids?" + LONG + "&names=a-node-with-a-long-name.in.a-domain.example.net,b", OK),
            new Page("/wizard/calico?" + LONG, OK),
            new Page("/wizard/calico/next?ipFamily=ipv4&datastore=etcd", REFUSED),
            new Page("/wizard/check?" + LONG, OK),
            new Page("/wizard/check?ipFamily=dual&calico=v3.25.2", OK),
            new Page("/wizard/check?ipFamily=dual&installer=kind&backend=vxlan&encapsulation4=ipip&colour=red", OK),
            new Page("/wizard/result?" + LONG, OK),
            new Page("/wizard/result?" + WRONG, REFUSED));

    private static final Page CHECKLIST = new Page("/api/v1/checklist.html?" + LONG, OK);

    static Stream<Page> all() {
        return Stream.concat(
                LANGUAGES.stream().flatMap(language -> WIZARD.stream().map(page -> page.in(language))),
                Stream.of(CHECKLIST));
    }

    /** Those that a browser shows after something wrong was sent. */
    static Stream<Page> refusals() {
        return WIZARD.stream().filter(page -> page.status == REFUSED);
    }

    private Page in(String language) {
        String separator = path.contains("?") ? "&" : "?";
        return language.equals(LANGUAGES.get(0)) ? this : new Page(path + separator + "lang=" + language, status);
    }

    @Override
    public String toString() {
        return path;
    }
}
