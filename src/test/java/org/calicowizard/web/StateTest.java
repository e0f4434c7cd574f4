package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.calicowizard.answers.RawAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class StateTest {

    @Test
    void whatALinkHoldsIsReadBackUnchanged() {
        State state = new State(
                RawAnswers.of("detect4", "interface=^eth[0-9]+&#$", "podCidrs", "fd00::/56"), true, Optional.empty());
        assertThat(State.of(parameters(state.href(Step.CHECK)))).isEqualTo(state);
    }

    @Test
    void addressesStayReadableInALink() {
        State state = new State(RawAnswers.of("podCidrs", "10.0.0.0/16,fd00::/56"), false, Optional.empty());
        assertThat(state.href(Step.ADDRESSES)).isEqualTo("/wizard/addresses?podCidrs=10.0.0.0/16,fd00::/56");
    }

    @Test
    void aFormCarriesWhatItDoesNotAsk() {
        State state = new State(RawAnswers.of("ipFamily", "dual", "nodes", "3"), true, Optional.empty());
        assertThat(state.fields(Set.of("nodes")))
                .containsExactly(new HiddenField("ipFamily", "dual"), new HiddenField("return", "check"));
    }

    private static MultiValueMap<String, String> parameters(String href) {
        var encoded = UriComponentsBuilder.fromUriString(href).build().getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        encoded.forEach((key, texts) ->
                texts.forEach(text -> decoded.add(key, URLDecoder.decode(text, StandardCharsets.UTF_8))));
        return decoded;
    }
}
