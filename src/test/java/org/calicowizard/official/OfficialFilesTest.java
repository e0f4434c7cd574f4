package org.calicowizard.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestAddress;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.testing.ManifestServer;
import org.calicowizard.testing.Misbehaviour;
import org.calicowizard.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficialFilesTest {

    private static final byte[] BYTES = "kind: List\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
    private static final OfficialManifest MANIFEST =
            new OfficialManifest(CalicoVersion.parse("v3.27.5"), "calico.yaml", BYTES.length, Sha256.of(BYTES));

    private final ManifestServer server = new ManifestServer(BYTES);

    @TempDir
    private Path directory;

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void theDirectoryOfTheSiteComesFirst() throws IOException {
        put(site(), BYTES);
        put(cache(), BYTES);
        assertThat(online().get(MANIFEST).bytes()).hasValue(BYTES);
        assertThat(server.requests()).isEmpty();
        assertThat(cache().resolve("v3.27.5/calico.yaml")).exists();
    }

    @Test
    void whatTheSiteHasAlteredIsToldAndNotReplaced() throws IOException {
        put(site(), "kind: Other\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rule(online().get(MANIFEST))).isEqualTo("official-manifest-altered");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void theCacheComesBeforeTheNetwork() throws IOException {
        put(cache(), BYTES);
        assertThat(online().get(MANIFEST).bytes()).hasValue(BYTES);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatTheCacheHasAlteredIsFetchedAnew() throws IOException {
        byte[] changed = BYTES.clone();
        changed[7]++;
        put(cache(), changed);
        assertThat(rule(online().atHand(MANIFEST))).isEqualTo("official-manifest-not-yet-fetched");
        assertThat(online().get(MANIFEST).bytes()).hasValue(BYTES);
        assertThat(cache().resolve("v3.27.5/calico.yaml")).hasBinaryContent(BYTES);
    }

    @Test
    void offlineNothingIsFetchedButTheCacheIsRead() throws IOException {
        assertThat(rule(offline().get(MANIFEST))).isEqualTo("official-manifest-unavailable");
        assertThat(rule(offline().atHand(MANIFEST))).isEqualTo("official-manifest-unavailable");
        put(cache(), BYTES);
        assertThat(offline().get(MANIFEST).bytes()).hasValue(BYTES);
        put(cache(), "kind: Other\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rule(offline().get(MANIFEST))).isEqualTo("official-manifest-altered");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatIsAtHandIsToldWithoutTheNetwork() {
        OfficialFiles files = online();
        assertThat(rule(files.atHand(MANIFEST))).isEqualTo("official-manifest-not-yet-fetched");
        assertThat(server.requests()).isEmpty();
        files.get(MANIFEST);
        assertThat(files.atHand(MANIFEST).bytes()).hasValue(BYTES);
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        server.close();
        assertThat(rule(online().get(MANIFEST))).isEqualTo("official-manifest-unreachable");
        assertThat(files(cache())).isEmpty();
    }

    @Test
    void aFullDiskIsToldAndLeftAsItWas() throws IOException {
        try (FileSystem small = memory(BYTES.length / 2)) {
            Path full = small.getPath("/cache");
            assertThat(rule(files(full, false).get(MANIFEST))).isEqualTo("official-manifest-not-stored");
            assertThat(files(full)).isEmpty();
            assertThat(Files.write(small.getPath("/after"), new byte[BYTES.length / 3]))
                    .exists();
        }
    }

    @Test
    void aDiskThatIsLargeEnoughIsNot() throws IOException {
        try (FileSystem large = memory(BYTES.length * 2)) {
            Path roomy = large.getPath("/cache");
            assertThat(files(roomy, false).get(MANIFEST).bytes()).hasValue(BYTES);
            assertThat(files(roomy)).containsExactly("v3.27.5/calico.yaml");
        }
    }

    @Test
    void aCacheThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");
        assertThat(rule(files(file.resolve("cache"), false).get(MANIFEST))).isEqualTo("official-manifest-not-stored");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aReleaseWhoseFolderCannotBeMadeIsToldAndNothingIsLeft() throws IOException {
        Files.createDirectories(cache());
        Files.writeString(cache().resolve("v3.27.5"), "");
        assertThat(rule(online().get(MANIFEST))).isEqualTo("official-manifest-not-stored");
        assertThat(files(cache())).containsExactly("v3.27.5");
    }

    @Test
    void whatAKilledProcessLeftIsDeletedAndWhatIsStillWrittenStays() throws IOException {
        Files.createDirectories(cache());
        Files.writeString(cache().resolve("dead.part"), "half");
        Path alive = Files.writeString(cache().resolve("alive.part"), "half");
        try (FileChannel channel = FileChannel.open(alive, StandardOpenOption.WRITE)) {
            channel.lock();
            online();
            assertThat(files(cache())).containsExactly("alive.part");
        }
        online();
        assertThat(files(cache())).isEmpty();
    }

    @Test
    void aFailureIsNotRemembered() {
        OfficialFiles files = online();
        server.behave(Misbehaviour.CUT_OFF);
        assertThat(files.get(MANIFEST).bytes()).isEmpty();
        server.behave(Misbehaviour.NONE);
        assertThat(files.get(MANIFEST).bytes()).hasValue(BYTES);
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "NOT_FOUND"})
    void whoAsksAtTheSameTimeSharesOneFetchAndWhatComesOfIt(Misbehaviour then) throws Exception {
        server.behave(exchange -> {
            exchange.end().await();
            then.answer(exchange);
        });
        OfficialFiles files = online();
        List<FutureTask<Obtained>> asking = Stream.generate(() -> new FutureTask<>(() -> files.get(MANIFEST)))
                .limit(20)
                .toList();
        List<Thread> crowd = asking.stream().map(Thread::new).toList();
        crowd.forEach(Thread::start);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> crowd.stream()
                                .filter(thread -> thread.getState() == Thread.State.WAITING)
                                .count()
                        == 19);
        server.goOn();
        for (FutureTask<Obtained> each : asking) {
            assertThat(each.get()).isSameAs(asking.get(0).get());
        }
        assertThat(asking.get(0).get().bytes().isPresent()).isEqualTo(then == Misbehaviour.NONE);
        assertThat(server.requests()).hasSize(1);
    }

    private Path site() {
        return directory.resolve("site");
    }

    private Path cache() {
        return directory.resolve("cache");
    }

    private OfficialFiles online() {
        return files(cache(), false);
    }

    private OfficialFiles offline() {
        return files(cache(), true);
    }

    private OfficialFiles files(Path cache, boolean offline) {
        return new OfficialFiles(
                new OfficialSettings(
                        Optional.of(site()),
                        cache,
                        offline,
                        ManifestAddress.load().at(server.origin()),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(1)),
                BuiltinReleases.load(),
                Supplier::get);
    }

    private static FileSystem memory(int bytes) {
        return Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setBlockSize(1024)
                .setMaxSize(bytes)
                .build());
    }

    private static void put(Path root, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(root.resolve("v3.27.5")).resolve("calico.yaml"), bytes);
    }

    private static String rule(Obtained obtained) {
        assertThat(obtained.bytes()).isEmpty();
        return obtained.problem().map(Problem::rule).orElseThrow();
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .toList();
        }
    }
}
