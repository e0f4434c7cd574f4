package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.release.CalicoReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {

    private final Tidy tidy = new Tidy(new Questions(CalicoReleases.load()));

    @ParameterizedTest
    @CsvSource({
        "nodes, ' 1 0 0 ', 100",
        "podCidrs, ' 10.244.0.0 / 16 ', 10.244.0.0/16",
        "podCidrs, '10.0.0.0/16 fd00::/56', '10.0.0.0/16,fd00::/56'",
        "podCidrs, '10.0.0.0/16 , fd00::/56,', '10.0.0.0/16,fd00::/56'",
        "nodeCidrs, '10.0.0.0/24; 10.0.1.0/24', '10.0.0.0/24,10.0.1.0/24'",
        "routerIds, 'a = 1.1.1.1\r\nb=2.2.2.2\r\n', 'a=1.1.1.1,b=2.2.2.2'",
        "routerIds, 'a=1.1.1.1 b=2.2.2.2', 'a=1.1.1.1,b=2.2.2.2'",
        "routerIds, 'node-1 10.0.0.1\r\nnode-2   10.0.0.2', 'node-1=10.0.0.1,node-2=10.0.0.2'",
        "routerIds, 'node-1\t10.0.0.1', node-1=10.0.0.1",
        "routerIds, 'node-1: 10.0.0.1\nnode-2:10.0.0.2\nnode-3 : 10.0.0.3', 'node-1=10.0.0.1,node-2=10.0.0.2,node-3=10.0.0.3'",
        "routerIds, 'node-1 Ready 10.0.0.1\nnode-2 fd00::2', 'node-1 Ready 10.0.0.1,node-2 fd00::2'",
        "detect4, ' interface=^eth[0-9]+$', interface=^eth[0-9]+$",
    })
    void strayCharactersAreForgiven(String key, String typed, String meant) {
        assertThat(texts(key, typed)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"podCidrs, ''", "podCidrs, ' , '", "nodes, '  '", "routerIds, '\r\n'"})
    void anEmptyFieldIsNoAnswer(String key, String typed) {
        assertThat(texts(key, typed)).isEmpty();
    }

    @Test
    void theInputsOfAListBecomeOneList() {
        RawAnswers raw = RawAnswers.of("podCidrs", "10.0.0.0/16 ", "podCidrs", "", "podCidrs", " fd00::/56");
        assertThat(tidy.tidy(new State(raw, false, Optional.empty())).texts("podCidrs"))
                .containsExactly("10.0.0.0/16,fd00::/56");
    }

    @Test
    void aSecondValueOfASingleAnswerIsKeptForTheRulesToRefuse() {
        RawAnswers raw = RawAnswers.of("nodes", "3", "nodes", "4");
        assertThat(tidy.tidy(new State(raw, false, Optional.empty())).texts("nodes"))
                .containsExactly("3", "4");
    }

    private List<String> texts(String key, String typed) {
        return tidy.tidy(new State(RawAnswers.of(key, typed), false, Optional.empty()))
                .texts(key);
    }
}
