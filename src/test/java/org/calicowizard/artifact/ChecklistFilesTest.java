package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What checklists say of the files beside them, and of the image that test pods run. */
class ChecklistFilesTest {

    private static final List<String> FILES = List.of("preflight.sh", "cluster-config", "verify.sh");
    private static final Set<String> ITEMS = Set.of("host-preflight", "cluster-config", "verify-script");

    private final Generations generations = new Generations();

    @ParameterizedTest
    @CsvSource({
        "cluster-config-kubernetes-too-old, ''",
        "cluster-config-own-calico, host-preflight cluster-config verify-script"
    })
    void aFileThatCannotBeMadeHasNoItem(String rule, String expected) {
        Checklist checklist =
                Generations.checklists(FILES, List.of(Problem.of(rule))).of(generations.of("ipFamily", "ipv4"));
        assertThat(items(checklist).stream()
                        .map(ChecklistItem::id)
                        .filter(ITEMS::contains)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void withoutIpv4TheRegistryOfTheTestPodsIsAskedToo() {
        List<ChecklistItem> items =
                items(Generations.CHECKLISTS.of(generations.of("ipFamily", "ipv6", "nodeIpv4", "false")));
        assertThat(items).anySatisfy(item -> {
            assertThat(item.command()).contains("$images docker.io |");
            assertThat(Texts.in(Locale.ENGLISH).of(item.expect()))
                    .contains("docker.io/library/busybox:1.36", "--image");
        });
        assertThat(items)
                .extracting(ChecklistItem::command)
                .anyMatch(command -> command.contains("image: docker.io/library/busybox:1.36"));
    }

    private static List<ChecklistItem> items(Checklist checklist) {
        return checklist.sections().stream()
                .flatMap(section -> section.items().stream())
                .toList();
    }
}
