package org.calicowizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.answers.Nearest;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.BaseFile;
import org.calicowizard.official.Obtained;
import org.calicowizard.official.OfficialFiles;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.text.Texts;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** Fills the cache with the manifests of some releases, for the time when there is no network. */
final class Prefetch {

    private static final String OPTION = "calico.prefetch";

    private final List<String> known;
    private final ManifestDigests digests;
    private final OfficialFiles official;
    private final RuleBook book = RuleBook.load();
    private final Texts texts = Texts.in(Locale.ENGLISH);

    private Prefetch(CalicoReleases releases, ManifestDigests digests, OfficialFiles official) {
        this.known = releases.all().stream()
                .map(release -> release.version().toString())
                .toList();
        this.digests = digests;
        this.official = official;
    }

    /** The releases that the command line asks for; empty where it does not. */
    static Optional<String> wanted(String... args) {
        return Optional.ofNullable(new SimpleCommandLinePropertySource(args).getProperty(OPTION));
    }

    /**
     * Fetches what of these releases can be edited and is not in the cache yet, and says so line by line.
     *
     * @param releases names of releases, separated by commas
     * @param args the command line, for all other settings
     * @return the exit status: 0 if all files are in the cache now, otherwise 1
     */
    static int run(String releases, String... args) {
        List<String> names =
                Stream.of(releases.split(",")).map(String::strip).distinct().toList();
        try (ConfigurableApplicationContext context = WithoutServer.start(ManifestConfiguration.class, args)) {
            Prefetch prefetch = new Prefetch(
                    context.getBean(CalicoReleases.class),
                    context.getBean(ManifestDigests.class),
                    context.getBean(OfficialFiles.class));
            boolean offline = context.getBean(Network.class).offline();
            return (offline ? refuseOffline() : prefetch.run(names)) ? 0 : 1;
        }
    }

    private static boolean refuseOffline() {
        System.err.println("Nothing was fetched, because calico.offline is true. Run this without it, where there is a"
                + " network, and use the same calico.manifests.cache.");
        return false;
    }

    private boolean run(List<String> names) {
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        unknown.forEach(name -> System.err.println("--" + OPTION + ": " + hint(name)));
        return unknown.isEmpty()
                && manifests(names).filter(this::fetch).count()
                        == manifests(names).count();
    }

    private String hint(String name) {
        String range = "; the catalogue has " + known.get(known.size() - 1) + " to " + known.get(0);
        return '"' + name + "\" is no known release"
                + Nearest.to(name, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(range);
    }

    private Stream<OfficialManifest> manifests(List<String> names) {
        return names.stream()
                .map(CalicoVersion::parse)
                .flatMap(release ->
                        Stream.of(BaseFile.values()).flatMap(file -> digests.find(release, file.fileName()).stream()));
    }

    private boolean fetch(OfficialManifest manifest) {
        Obtained obtained = official.cached(manifest);
        String said = obtained.problem().map(this::text).orElse("in the cache");
        System.out.println(manifest.release() + "/" + manifest.file() + ": " + said);
        return obtained.problem().isEmpty();
    }

    private String text(Problem problem) {
        Finding finding = book.finding(problem);
        return texts.of(finding.message()) + " " + texts.of(finding.fix());
    }
}
