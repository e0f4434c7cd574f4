package org.calicowizard.address;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.calicowizard.text.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialRangesFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        {prefix: 10.0.0.0/8, name: private, action: fine, rfc: [1918]}; unknown key rfc
        {prefix: 10.0.0.0/8, name: private, action: fine, rfcs: 1918}; rfcs must be a list
        {prefix: 10.0.0.0/8, name: private, action: forbid}; unknown action forbid
        {prefix: 10.0.0.0/8, name: private}; action is missing
        {prefix: 10.0.0.0/8, action: fine}; name is missing
        {prefix: 10.0.0.1/8, name: private, action: fine}; host bits set
        just a word; expected a mapping
        """)
    void aMistakeInTheDataFileFailsTheLoadingWithFileAndKey(String row, String message) {
        String yaml = "ranges: [" + row + "]\nsiteDefaults: []\n";

        assertThatIllegalStateException()
                .isThrownBy(() -> new SpecialRangesFile(new DataFile("ranges.yaml", yaml)).read())
                .withMessageContaining("ranges.yaml")
                .withMessageContaining(message);
    }
}
