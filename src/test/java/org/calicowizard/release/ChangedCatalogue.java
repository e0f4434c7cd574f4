package org.calicowizard.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.text.Sha256;

/** The catalogue as if one release published the same bytes under each name that can be edited. */
public final class ChangedCatalogue {

    private static final Set<String> FILES =
            Set.of("calico.yaml", "calico-typha.yaml", "calico-vxlan.yaml", "calico-etcd.yaml");

    private ChangedCatalogue() {}

    /** The catalogue's data file, line by line. */
    public static List<String> lines(CalicoVersion release, byte[] bytes) {
        return Stream.concat(
                        Stream.of("release,file,bytes,sha256"),
                        ManifestDigests.load().all().stream()
                                .map(row -> row.release().equals(release) && FILES.contains(row.file())
                                        ? new OfficialManifest(release, row.file(), bytes.length, Sha256.of(bytes))
                                        : row)
                                .map(row -> row.release() + "," + row.file() + "," + row.bytes() + "," + row.sha256()))
                .toList();
    }

    /** The catalogue. */
    public static ManifestDigests of(CalicoVersion release, byte[] bytes) {
        return ManifestDigests.read(lines(release, bytes));
    }
}
