package org.calicowizard.release;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.calicowizard.text.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalicoReleasesFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        'lines:';                         'line:';                unknown key line
        'registry: docker.io/calico';     'registri: docker.io';  unknown key registri
        'registry: docker.io/calico';     '';                     key registry is missing
        'kubernetes: ["1.22", "1.23"';    'kubernetes: [1.22, "1.23"'; quote numbers
        'id: ebpf-ipv6';                  'id: ebpf-ipv5';        features must be
        'id: router-id-hash-not-folded';  'id: router-id-hash';   defects must be
        'fixedIn: [v3.31.7]';             'fixedIn: v3.31.7';     must be a list
        'fixedIn: [v3.31.7]';             'fixed: [v3.31.7]';     unknown key fixed
        'imageTag: v3.24.5';              'tag: v3.24.5';         unknown key tag
        """)
    void aMistakeInTheDataFileFailsTheLoadingWithFileAndKey(String right, String wrong, String message) {
        String yaml = catalogue().replace(right, wrong);

        assertThatIllegalStateException()
                .isThrownBy(() -> new CalicoReleasesFile(DataRow.of(new DataFile("catalogue.yaml", yaml))).read())
                .withMessageContaining("catalogue.yaml")
                .withMessageContaining(message);
    }

    private static String catalogue() {
        return DataFile.open("/release/calico-releases.yaml").text();
    }
}
