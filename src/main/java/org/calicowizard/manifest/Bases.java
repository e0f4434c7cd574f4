package org.calicowizard.manifest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseSource;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;
import org.calicowizard.official.Obtained;
import org.calicowizard.official.OfficialFiles;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.release.OfficialManifest;

/** Chooses the manifest to edit: the built-in one, the release's own, or an uploaded one. */
public final class Bases {

    private record Builtin(CalicoVersion release, boolean typha) {}

    private final BaseReader reader = new BaseReader();
    private final BuiltinBases builtin = new BuiltinBases();
    private final Map<Builtin, BaseChoice> indexed = new ConcurrentHashMap<>();
    private final IndexedBases indexedOfficial = new IndexedBases();
    private final ManifestDigests digests;
    private final OfficialFiles official;
    private final Traits traits;

    /**
     * The sources of manifests.
     *
     * @param releases the Calico releases
     * @param digests the digests of their manifests
     * @param official where these are to be had
     */
    public Bases(CalicoReleases releases, ManifestDigests digests, OfficialFiles official) {
        this.digests = digests;
        this.official = official;
        this.traits = new Traits(releases);
    }

    /**
     * The catalogued manifest for answers, which may have to be fetched first.
     *
     * @param answers the answers, which break no rule of severity error
     * @return the manifest, or why it cannot be had
     */
    public BaseChoice choose(Answers answers) {
        return choose(answers, official::get);
    }

    /**
     * The catalogued manifest for answers, without waiting for the network.
     *
     * @param answers the answers, which break no rule of severity error
     * @return the manifest, or why it cannot be had, or that it would be fetched
     */
    public BaseChoice atHand(Answers answers) {
        return choose(answers, official::atHand);
    }

    private BaseChoice choose(Answers answers, Function<OfficialManifest, Obtained> source) {
        return answers.base() == BaseSource.BUILTIN
                ? indexed.computeIfAbsent(
                        new Builtin(answers.calico(), answers.wantsTypha()),
                        key -> builtin.find(key.release, key.typha))
                : official(answers.calico(), BaseFile.of(answers).fileName(), source);
    }

    private BaseChoice official(CalicoVersion release, String file, Function<OfficialManifest, Obtained> source) {
        OfficialManifest manifest = digests.find(release, file)
                .orElseThrow(() -> new IllegalStateException(release + " has no " + file + " in the catalogue"));
        Obtained obtained = source.apply(manifest);
        return obtained.bytes()
                .map(bytes -> indexedOfficial.get(manifest, () -> reader.read(Origin.OFFICIAL, file, bytes)))
                .orElseGet(() -> BaseChoice.refused(obtained.problem().orElseThrow()));
    }

    /**
     * Takes an uploaded manifest.
     *
     * @param file its file name, shown only
     * @param bytes its content
     * @return the manifest, or why it cannot be edited
     */
    public BaseChoice upload(String file, byte[] bytes) {
        return reader.read(Origin.UPLOAD, file, bytes);
    }

    /**
     * Recognises a file, also one that cannot be edited.
     *
     * @param bytes its content
     * @return what it is and says
     */
    public Recognised recognise(byte[] bytes) {
        return reader.recognise(Origin.UPLOAD, "", bytes);
    }

    /**
     * What a manifest is, by its own content.
     *
     * @param base the manifest
     * @param answers the answers, for what it does not say itself
     * @return its traits, once the answers are applied
     */
    public BaseTraits traits(Base base, Answers answers) {
        return traits.of(base, answers);
    }

    /**
     * The Calico release that a manifest's images name.
     *
     * @param base the manifest
     * @return the release; empty where they name none, or one that is not known
     */
    public Optional<CalicoVersion> release(Base base) {
        return traits.release(base);
    }

    /**
     * Where a manifest and the answers disagree.
     *
     * @param base the manifest
     * @param answers the answers
     * @return the problems
     */
    public List<Problem> problems(Base base, Answers answers) {
        return traits.problems(base, answers);
    }
}
