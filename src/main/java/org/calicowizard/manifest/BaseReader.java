package org.calicowizard.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Sha256;
import org.calicowizard.yaml.YamlEditException;
import org.calicowizard.yaml.YamlText;

/** Recognises a manifest by its content: one that can be edited becomes a base, any other a problem that says why. */
final class BaseReader {

    private final Refusals refusals = new Refusals();

    BaseChoice read(Origin origin, String file, byte[] bytes) {
        Optional<String> text = decode(bytes);
        return text.isPresent()
                ? read(origin, file, Sha256.of(bytes), text.get())
                : BaseChoice.refused(Problem.of("base-not-utf8"));
    }

    private BaseChoice read(Origin origin, String file, String sha256, String text) {
        if (refusals.isStub(text)) {
            return BaseChoice.refused(Problem.of("base-stub"));
        }
        try {
            YamlText yaml = YamlText.of(text);
            ManifestIndex index = new ManifestIndex(yaml.documents());
            Optional<Problem> refusal = refusals.of(index);
            return refusal.map(BaseChoice::refused)
                    .orElseGet(() -> BaseChoice.of(new Base(origin, file, sha256, yaml, index)));
        } catch (YamlEditException e) {
            return BaseChoice.refused(Problem.of("base-not-yaml", YamlFaults.message(e)));
        }
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
