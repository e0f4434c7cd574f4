package org.calicowizard.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calicowizard.release.CalicoReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenOverTest {

    private final AnswersReader reader = new AnswersReader(CalicoReleases.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ipFamily=dual&nodes=7                    | ipFamily nodes    |
            ipFamily=dual&colour=red                 | ipFamily          | colour=red
            ipFamily=dual&calico=v9.9.9              | ipFamily          | calico=v9.9.9
            ipFamily=both&nodes=7                    | nodes             | ipFamily=both
            nodes=3&nodes=4&mtu=0                    | mtu               | nodes=3,4
            podCidrs=10.0.0.0/33&colour=red          | podCidrs          | colour=red
            detect4=interface%3D%5Eeth0%24&kubernetes= | detect4         | kubernetes=
            %zz=1&ipFamily=ipv4&=2&&x                | ipFamily          | %zz=1 x=
            """)
    void whatMeansNothingHereIsListedAndTheRestGoesOn(String query, String kept, String omitted) {
        TakenOver taken = reader.takeOver(RawAnswers.ofQuery(query));
        assertThat(taken.answers().values()).containsOnlyKeys(kept.split(" "));
        assertThat(taken.omitted()).isEqualTo(omitted == null ? List.of() : List.of(omitted.split(" ")));
    }

    @Test
    void aQueryIsReadAsServersReadIt() {
        assertThat(RawAnswers.ofQuery("a=x%20y+z&b=1&b=2%2B3").values())
                .isEqualTo(Map.of("a", List.of("x y z"), "b", List.of("1", "2+3")));
    }

    @Test
    void aKeyThatADocumentHasTwiceIsNotGuessedAt() {
        RawAnswers twice = new RawAnswers(Map.of("nodes", List.of("4")), Set.of("nodes"));
        assertThat(reader.takeOver(twice).omitted()).containsExactly("nodes=4");
    }
}
