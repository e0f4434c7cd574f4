package org.calicowizard.manifest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.text.Sha256;
import org.calicowizard.yaml.YamlEditException;
import org.calicowizard.yaml.YamlText;

/** Recognises a manifest by its content: one that can be edited becomes a base, any other a problem that says why. */
final class BaseReader {

    /** The official manifests have 43 at most. */
    private static final int MOST_DOCUMENTS = 1000;

    private final Refusals refusals = new Refusals();

    BaseChoice read(Origin origin, String file, byte[] bytes) {
        Recognised recognised = recognise(origin, file, bytes);
        return new BaseChoice(recognised.base(), recognised.problems());
    }

    Recognised recognise(Origin origin, String file, byte[] bytes) {
        Optional<String> text = decode(bytes);
        if (text.isEmpty()) {
            return Recognised.nothing(Problem.of("base-not-utf8"));
        }
        try {
            return recognise(origin, file, bytes, text.get());
        } catch (YamlEditException e) {
            return Recognised.nothing(Problem.of("base-not-yaml", YamlFaults.message(e)));
        }
    }

    private Recognised recognise(Origin origin, String file, byte[] bytes, String text) {
        Optional<CalicoVersion> release = NodeImage.releaseIn(text);
        if (refusals.isStub(text)) {
            return Recognised.other(ManifestKind.STUB, release, Problem.of("base-stub"));
        }
        YamlText yaml = YamlText.of(text);
        int documents = yaml.documents().size();
        if (documents > MOST_DOCUMENTS) {
            return Recognised.nothing(Problem.of("base-too-many-documents", documents, MOST_DOCUMENTS));
        }
        ManifestIndex index = new ManifestIndex(yaml.documents());
        if (index.isEmpty()) {
            return Recognised.nothing(Problem.of("base-not-kubernetes"));
        }
        return refusals.ofKind(index)
                .map(refusal -> Recognised.other(refusal.kind(), release, refusal.problem()))
                .orElseGet(() -> calico(index, () -> new Base(origin, file, Sha256.of(bytes), yaml, bytes, index)));
    }

    private Recognised calico(ManifestIndex index, Supplier<Base> base) {
        List<Problem> problems = refusals.ofContent(index);
        return problems.isEmpty() ? Recognised.of(base.get()) : Recognised.broken(new ManifestFacts(index), problems);
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
