package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calicowizard.address.Family.IPV4;
import static org.calicowizard.address.Family.IPV6;

import java.util.List;
import org.junit.jupiter.api.Test;

class CidrInputsTest {

    @Test
    void eachFamilyHasItsOwnInput() {
        assertThat(CidrInputs.of("podCidrs", List.of("10.0.0.0/16,fd00::/56"), List.of(IPV4, IPV6)))
                .containsExactly(
                        new InputView("podCidrs", "question.podCidrs.ipv4", "10.0.0.0/16"),
                        new InputView("podCidrs-ipv6", "question.podCidrs.ipv6", "fd00::/56"));
    }

    @Test
    void aPrimaryFamilyStaysFirst() {
        assertThat(CidrInputs.of("podCidrs", List.of("fd00::/56", "10.0.0.0/16"), List.of(IPV4, IPV6)))
                .containsExactly(
                        new InputView("podCidrs", "question.podCidrs.ipv6", "fd00::/56"),
                        new InputView("podCidrs-ipv4", "question.podCidrs.ipv4", "10.0.0.0/16"));
    }

    @Test
    void aTextOfNoFamilyStaysWhereNothingElseIs() {
        assertThat(CidrInputs.of("podCidrs", List.of("10.0.0.0/16", "fd12"), List.of(IPV4, IPV6)))
                .extracting(InputView::value)
                .containsExactly("10.0.0.0/16", "fd12");
    }

    @Test
    void aClusterOfOneFamilyShowsEverythingInItsOneInput() {
        assertThat(CidrInputs.of("podCidrs", List.of("10.0.0.0/16,fd00::/56"), List.of(IPV6)))
                .containsExactly(new InputView("podCidrs", "question.podCidrs.ipv6", "10.0.0.0/16, fd00::/56"));
    }
}
