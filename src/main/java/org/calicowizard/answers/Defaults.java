package org.calicowizard.answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.KubernetesVersion;

/** What holds where nothing was answered: fixed texts from {@code answers/answers.yaml}, and those decided here. */
final class Defaults {

    private final CalicoReleases releases;
    private final AnswersFile file;

    Defaults(CalicoReleases releases, AnswersFile file) {
        this.releases = releases;
        this.file = file;
    }

    Map<String, String> fixed() {
        return file.defaults();
    }

    CalicoVersion calico() {
        return releases.newest().version();
    }

    KubernetesVersion kubernetes(CalicoVersion calico) {
        return releases.find(calico).orElseGet(releases::newest).newestTestedKubernetes();
    }

    BaseSource base(CalicoVersion calico, Datastore datastore) {
        boolean carried = datastore == Datastore.KUBERNETES && file.builtin().contains(calico);
        return carried ? BaseSource.BUILTIN : BaseSource.OFFICIAL;
    }

    /** A private pool cannot reach the Internet without translation: Felix leaves IPv6 alone unless told. */
    boolean natOutgoing6(List<Cidr> podCidrs) {
        return podCidrs.stream().anyMatch(cidr -> cidr.family() == Family.IPV6 && cidr.isUla());
    }

    RouterIdStrategy routerId(boolean nodeIpv4) {
        return nodeIpv4 ? RouterIdStrategy.NODE_IPV4 : RouterIdStrategy.HASH;
    }

    /** The default of one key beside the other answers, as text; empty where the key has none. */
    Optional<String> text(String key, Answers answers) {
        return switch (key) {
            case "kubernetes" -> Optional.of(kubernetes(answers.calico()).toString());
            case "base" ->
                Optional.of(base(answers.calico(), answers.datastore()).value());
            case "natOutgoing6" -> Optional.of(String.valueOf(natOutgoing6(answers.podCidrs())));
            case "routerId" -> Optional.of(routerId(answers.nodeIpv4()).value());
            case "encapsulation4" -> Optional.of(standardEncapsulation(answers, Family.IPV4));
            case "encapsulation6" -> Optional.of(standardEncapsulation(answers, Family.IPV6));
            default -> Optional.ofNullable(fixed().get(key));
        };
    }

    /** What the catalogued manifests set: asking for the same is no different from not asking. */
    private static String standardEncapsulation(Answers answers, Family family) {
        return answers.backend().standardEncapsulation(family).value();
    }
}
