package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ArtifactTextsTest {

    private static final String PREFIX = "artifact.";

    @Autowired
    private Artifacts artifacts;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyArtifactHasALabelAndAHintAndNothingElseHas(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages/artifacts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Stream<String> stages = Stream.of(ArtifactStage.values()).map(stage -> PREFIX + "stage." + stage.value());
        Stream<String> labels = artifacts.all().stream()
                .map(Artifact::name)
                .flatMap(name -> Stream.of(PREFIX + name, PREFIX + name + ".hint"));
        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(stages, labels).toList());
    }
}
