package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.calicowizard.testing.OfficialManifests;
import org.junit.jupiter.api.Test;

class RandomEditsTest {

    private static final Pattern EDITED = Pattern.compile("(?m)^kind: (ConfigMap|DaemonSet|Deployment)\\r?$");
    private static final YamlPath CNI = YamlPath.parse("data.cni_network_config");
    private static final YamlPath CONF = YamlPath.parse("data.conf");

    @Test
    void randomEditsOfOurOwnTextsChangeNothingElse() {
        YamlCorpus.variants(YamlCorpus.DOCUMENTS).forEach((variant, text) -> {
            int made = 0;
            for (long seed = 0; seed < 150; seed++) {
                String what = variant + ", seed " + seed;
                made += EditProof.editDocuments(text, List.of(0, 1, 2, 3, 4), seed, what);
                made += EditProof.editEmbedded(text, 0, CONF, seed, what + ", embedded");
            }
            assertThat(made).as(variant).isGreaterThan(1500);
        });
    }

    @Test
    void randomEditsOfTheOfficialManifestsChangeNothingElse() {
        for (Path file : OfficialManifests.matching("calico*.yaml")) {
            YamlCorpus.variants(OfficialManifests.text(file)).forEach((variant, text) -> {
                edit(text, variant.hashCode(), file + ", " + variant);
            });
        }
    }

    private static void edit(String text, long seed, String what) {
        List<YamlDocument> documents = YamlText.of(text).documents();
        List<Integer> chosen = IntStream.range(0, documents.size())
                .filter(index -> EDITED.matcher(documents.get(index).text()).find())
                .boxed()
                .toList();
        assertThat(EditProof.editDocuments(text, chosen, seed, what)).as(what).isPositive();
        for (int index : chosen) {
            if (documents.get(index).has(CNI)) {
                assertThat(EditProof.editEmbedded(text, index, CNI, seed, what))
                        .as(what)
                        .isPositive();
            }
        }
    }
}
