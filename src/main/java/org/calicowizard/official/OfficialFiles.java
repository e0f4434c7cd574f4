package org.calicowizard.official;

import java.util.Optional;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.OfficialManifest;

/** Where official manifests come from: the site's own directory, else the cache, else, unless that is off, the network. */
public final class OfficialFiles {

    private final Optional<VerifiedDirectory> site;
    private final VerifiedDirectory cache;
    private final Optional<SharedFetches> network;
    private final Waiting waiting;
    private final BuiltinReleases builtin;

    /**
     * The sources of official manifests. Of downloads into the cache that died with their process, nothing is left.
     *
     * @param settings which sources there are
     * @param builtin the releases that need none
     * @param waiting how the network is waited for
     */
    public OfficialFiles(OfficialSettings settings, BuiltinReleases builtin, Waiting waiting) {
        this.site = settings.directory().map(VerifiedDirectory::new);
        this.cache = new VerifiedDirectory(settings.cache());
        PartFile.sweep(settings.cache());
        this.builtin = builtin;
        this.waiting = waiting;
        this.network = settings.offline()
                ? Optional.empty()
                : Optional.of(new SharedFetches(new Downloads(settings, cache, builtin)::fetch));
    }

    /**
     * A manifest, fetched if it must be; that takes up to the timeout of the settings.
     *
     * @param manifest the catalogue's row
     * @return its bytes, or why they cannot be had
     */
    public Obtained get(OfficialManifest manifest) {
        return ofSite(manifest).orElseGet(() -> cached(manifest));
    }

    /**
     * A manifest as {@link #get} gives it, but from the cache or the network only.
     *
     * @param manifest the catalogue's row
     * @return its bytes, which are in the cache then, or why they are not
     */
    public Obtained cached(OfficialManifest manifest) {
        return network.map(fetches -> fetched(fetches, manifest)).orElseGet(() -> onDisk(manifest));
    }

    /**
     * A manifest, at once and without the network.
     *
     * @param manifest the catalogue's row
     * @return its bytes, or why they cannot be had, or that they would be fetched
     */
    public Obtained atHand(OfficialManifest manifest) {
        return ofSite(manifest).orElseGet(() -> onDisk(manifest));
    }

    private Optional<Obtained> ofSite(OfficialManifest manifest) {
        return site.flatMap(directory -> directory.find(manifest));
    }

    private Obtained fetched(SharedFetches fetches, OfficialManifest manifest) {
        return cache.find(manifest)
                .filter(found -> found.bytes().isPresent())
                .orElseGet(() -> waiting.aside(() -> fetches.get(manifest)));
    }

    /** What is wrong in the cache would be fetched anew. */
    private Obtained onDisk(OfficialManifest manifest) {
        return cache.find(manifest)
                .filter(found -> network.isEmpty() || found.bytes().isPresent())
                .orElseGet(() -> Obtained.refused(Problem.of(
                        network.isEmpty() ? "official-manifest-unavailable" : "official-manifest-not-yet-fetched",
                        manifest.file(),
                        manifest.release(),
                        builtin)));
    }
}
