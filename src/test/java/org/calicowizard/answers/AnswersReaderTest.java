package org.calicowizard.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts are taken as answers, and what is said of the others. */
class AnswersReaderTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final AnswersReader READER = new AnswersReader(CalicoReleases.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    podCidr=10.0.0.0/16    | podCidr      | unknown-key     | podCidrs
                    ipfamily=ipv4          | ipfamily     | unknown-key     | ipFamily
                    backand=bird           | backand      | unknown-key     | backend
                    qqqqqqqqqqqqqqq=1      | qqqqqqqqqqqqqqq | unknown-key  | schema, ipFamily
                    installer=kubeadn      | installer    | unknown-value   | kubeadm (allowed
                    installer=KIND         | installer    | unknown-value   | kind (allowed
                    routerId=nodeipv4      | routerId     | unknown-value   | node-ipv4 (allowed
                    encapsulation6=ipip    | encapsulation6 | unknown-value | none, vxlan, vxlan-cross-subnet
                    calico=v3.23.5         | calico       | unknown-value   | v3.23
                    calico=v3.31           | calico       | unknown-value   | v3.31.7 (allowed
                    kubernetes=latest      | kubernetes   | unknown-value   | 1.36
                    natOutgoing4=yes       | natOutgoing4 | unknown-value   | true, false
                    schema=2               | schema       | unknown-value   | 1
                    detect4=eth0           | detect4      | unknown-value   | first-found
                    detect4=interface=     | detect4      | unknown-value   | interface
                    detect4=first-found=1  | detect4      | unknown-value   | first-found
                    nodes=3&nodes=4        | nodes        | duplicate-key   | nodes
                    nodes=                 | nodes        | empty-value     | nodes
                    podCidrs=              | podCidrs     | empty-value     | podCidrs
                    etcdEndpoints=,        | etcdEndpoints | empty-value    | etcdEndpoints
                    podCidrs=10.0.0.0/33   | podCidrs     | malformed-cidr  | 10.0.0.0/33
                    podCidrs=10.0.0.0      | podCidrs     | malformed-cidr  | has no prefix length
                    podCidrs=010.0.0.0/8   | podCidrs     | malformed-cidr  | leading zero
                    podCidrs=10.0.0.5/8    | podCidrs     | cidr-host-bits  | 10.0.0.0/8
                    """)
    void theProblemNamesTheAnswerAndHelps(String query, String field, String rule, String argument) {
        List<Problem> problems =
                READER.read(Queries.raw("ipFamily=ipv4&" + query)).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.fields()).containsExactly(field);
            assertThat(Stream.of("message", "fix")
                            .map(part -> new Message("rule." + rule + "." + part, problem.args()))
                            .map(ENGLISH::of))
                    .anySatisfy(text -> assertThat(text).contains(argument));
        });
        assertThat(problems).extracting(Problem::rule).containsOnly(rule);
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        Reading reading = READER.read(
                Queries.raw("podCidr=1&installer=x&nodes=0&mtu=5&mtu=6&podCidrs=10.0.0.0,fd12::/200&calico="));
        assertThat(reading.answers()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder(
                        "ip-family-required",
                        "unknown-key",
                        "unknown-value",
                        "unknown-value",
                        "duplicate-key",
                        "malformed-cidr",
                        "malformed-cidr",
                        "empty-value");
    }

    @Test
    void anUnreadableIpFamilyIsNotCalledMissingToo() {
        assertThat(READER.read(Queries.raw("ipFamily=ipv7")).problems())
                .extracting(Problem::rule)
                .containsExactly("unknown-value");
    }

    @Test
    void anUnreadableAnswerLeavesTheOthersToBeChecked() {
        Reading reading = READER.read(Queries.raw("ipFamily=dual&nodes=many&mtu=1400"));
        assertThat(reading.answers()).hasValueSatisfying(answers -> {
            assertThat(answers.nodes()).isEqualTo(3);
            assertThat(answers.mtu()).isEqualTo(1400);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodes=1", "nodes=5000", "podsPerNode=1", "podsPerNode=1000", "blockSize4=20", "blockSize4=32",
                "blockSize6=116", "blockSize6=128", "mtu=0", "mtu=1280", "mtu=65535", "schema=1"
            })
    void numbersAtTheirLimitsAreTaken(String query) {
        assertThat(problems(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodes=0",
                "nodes=5001",
                "nodes=-1",
                "nodes=3.0",
                "nodes=1e3",
                "nodes=99999999999999999999",
                "podsPerNode=0",
                "podsPerNode=1001",
                "blockSize4=19",
                "blockSize4=33",
                "blockSize6=115",
                "blockSize6=129",
                "mtu=1",
                "mtu=1279",
                "mtu=65536",
                "schema=0"
            })
    void numbersPastTheirLimitsAreRefused(String query) {
        assertThat(problems(query)).extracting(Problem::rule).containsExactly("unknown-value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-found",
                "kubernetes-internal-ip",
                "can-reach=gateway.example.net",
                "can-reach=2606:4700::1111",
                "interface=^eth0$,^ens[0-9]$",
                "skip-interface=docker.*",
                "cidr=10.0.0.0/8,192.168.0.0/16"
            })
    void everyMethodOfDetectionIsKeptAsItIs(String method) {
        Reading reading = READER.read(RawAnswers.of("ipFamily", "dual", "detect4", method, "detect6", method));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers().orElseThrow().detect4()).hasToString(method);
        assertThat(reading.answers().orElseThrow().detect6()).hasToString(method);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1:2379",
                "https://etcd.example.net:2379",
                "https://[fd00::10]:2379",
                "http://a:1,http://b:65535"
            })
    void endpointsAreSchemeHostAndPort(String urls) {
        Reading reading = READER.read(RawAnswers.of("ipFamily", "ipv4", "etcdEndpoints", urls));
        assertThat(reading.problems()).isEmpty();
        assertThat(String.join(",", reading.answers().orElseThrow().etcdEndpoints()))
                .isEqualTo(urls);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:secret@10.0.0.1:2379",
                "http://10.0.0.1",
                "http://10.0.0.1:0",
                "http://10.0.0.1:65536",
                "http://10.0.0.1:2379/",
                "http://10.0.0.1:2379?a=b",
                "http://10.0.0.1:2379#a",
                "http://fd00::10:2379",
                "ftp://10.0.0.1:2379",
                "10.0.0.1:2379",
                "http://<ETCD_IP>:<ETCD_PORT>"
            })
    void anyOtherEndpointIsRefusedAndCredentialsAbove(String url) {
        assertThat(READER.read(RawAnswers.of("ipFamily", "ipv4", "etcdEndpoints", url))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("malformed-url");
    }

    @Test
    void routerIdsAreReadFromPairsByNodeName() {
        Answers answers = READER.read(Queries.raw("ipFamily=ipv6&routerIds=b.example=10.0.0.2, a-1=10.0.0.1"))
                .answers()
                .orElseThrow();
        assertThat(answers.routerIds()).hasToString("{a-1=10.0.0.1, b.example=10.0.0.2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    n1                     | router-id-pair
                    n1=                    | router-id-pair
                    =10.0.0.1              | router-id-pair
                    N1=10.0.0.1            | router-id-pair
                    -n=10.0.0.1            | router-id-pair
                    n1=fd00::1             | router-id-pair
                    n1=10.0.0              | router-id-pair
                    n1=010.0.0.1           | router-id-pair
                    n1=10.0.0.1/32         | router-id-pair
                    n1=10.0.0.1,           | router-id-pair
                    n1=10.0.0.1,n1=10.0.0.2 | duplicate-key
                    """)
    void aWrongPairOfNodeAndRouterIdIsRefused(String pairs, String rule) {
        Reading reading = READER.read(RawAnswers.of("ipFamily", "ipv6", "routerIds", pairs));
        assertThat(reading.problems()).extracting(Problem::rule).containsExactly(rule);
        assertThat(reading.answers().orElseThrow().routerIds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ipFamily=ipv4&nodes=50                    | false
                    ipFamily=ipv4&nodes=51                    | true
                    ipFamily=ipv4&nodes=51&typha=off          | false
                    ipFamily=ipv4&nodes=1&typha=on            | true
                    ipFamily=ipv4&nodes=51&datastore=etcd     | false
                    """)
    void typhaIsWantedAboveFiftyNodes(String query, boolean wanted) {
        assertThat(READER.read(Queries.raw(query)).answers().orElseThrow().wantsTypha())
                .isEqualTo(wanted);
    }

    private static List<Problem> problems(String query) {
        return READER.read(Queries.raw("ipFamily=dual&" + query)).problems();
    }
}
