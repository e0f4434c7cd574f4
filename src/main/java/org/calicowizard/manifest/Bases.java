package org.calicowizard.manifest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseSource;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestDigests;

/** Chooses the manifest to edit: the built-in one, the release's own, or an uploaded one. */
public final class Bases {

    private record Builtin(CalicoVersion release, boolean typha) {}

    private final BaseReader reader = new BaseReader();
    private final BuiltinBases builtin = new BuiltinBases();
    private final Map<Builtin, BaseChoice> indexed = new ConcurrentHashMap<>();
    private final ManifestDirectory official;
    private final Traits traits;

    /**
     * The sources of manifests.
     *
     * @param releases the Calico releases
     * @param digests the digests of their manifests
     * @param directory a directory of official manifests, {@code RELEASE/FILE}, if there is one
     */
    public Bases(CalicoReleases releases, ManifestDigests digests, Optional<Path> directory) {
        this.official = new ManifestDirectory(directory, digests);
        this.traits = new Traits(releases);
    }

    /**
     * The catalogued manifest for answers.
     *
     * @param answers the answers, which break no rule of severity error
     * @return the manifest, or why it cannot be had
     */
    public BaseChoice choose(Answers answers) {
        return answers.base() == BaseSource.BUILTIN
                ? indexed.computeIfAbsent(
                        new Builtin(answers.calico(), answers.wantsTypha()),
                        key -> builtin.find(key.release, key.typha))
                : official.find(answers.calico(), file(answers));
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

    private static String file(Answers answers) {
        if (answers.datastore() == Datastore.ETCD) {
            return "calico-etcd.yaml";
        }
        if (answers.wantsTypha()) {
            return "calico-typha.yaml";
        }
        return answers.backend() == Backend.VXLAN ? "calico-vxlan.yaml" : "calico.yaml";
    }
}
