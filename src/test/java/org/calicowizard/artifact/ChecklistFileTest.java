package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.text.DataFile;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistFileTest {

    private static final String ROW = """
            - id: apply
              phase: install
              when: [ipv6]
              applies: kubectl
              command: kubectl apply -f @{manifest}
              args: [manifest]
              docs: https://docs.example.net/
            """;

    private final List<ChecklistRow> rows = ChecklistFile.load().rows();

    @Test
    void aRowIsReadAsItStands() {
        assertThat(read(ROW).rows()).singleElement().satisfies(row -> {
            assertThat(row.conditions()).containsExactly(ChecklistCondition.IPV6);
            assertThat(row.command().values()).containsExactly(ChecklistValue.MANIFEST);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'phase: install', 'phase: later', later",
        "'when: [ipv6]', 'when: [ipx]', ipx",
        "'@{manifest}', '@{file}', file",
        "'args: [manifest]', 'args: [file]', file",
        "'args: [manifest]', 'arguments: [manifest]', arguments",
        "'  applies: kubectl', '', applies"
    })
    void aRowWithAnUnknownNameIsRefused(String right, String wrong, String named) {
        assertThatThrownBy(() -> read(ROW.replace(right, wrong)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static ChecklistFile read(String yaml) {
        return ChecklistFile.of(new DataFile("checklist.yaml", yaml));
    }

    @Test
    void everyItemHasItsTexts() {
        Texts texts = Texts.in(Locale.ENGLISH);
        for (ChecklistRow row : rows) {
            assertThat(Stream.of("title", "why", "expect")
                            .map(part -> texts.of(Message.of("checklist." + row.id() + "." + part, arguments(row)))))
                    .as(row.id())
                    .noneMatch(text -> text.matches("(?s).*\\{\\d}.*"));
            assertThat(texts.of(Message.of("checklist.applies." + row.applies())))
                    .isNotBlank();
        }
    }

    @Test
    void everyItemIsDocumentedInTheOpen() {
        assertThat(rows).allSatisfy(row -> assertThat(row.docs().getScheme()).isEqualTo("https"));
    }

    @Test
    void everyConditionIsUsed() {
        assertThat(rows.stream().flatMap(row -> row.conditions().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ChecklistCondition.values());
    }

    @Test
    void everyValueIsUsed() {
        Set<ChecklistValue> used = rows.stream()
                .flatMap(row -> Stream.concat(row.args().stream(), row.command().values().stream()))
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(ChecklistValue.values());
    }

    private static Object[] arguments(ChecklistRow row) {
        return row.args().stream().map(ChecklistValue::value).toArray();
    }
}
