package org.calicowizard.inspection;

import java.util.Optional;
import org.calicowizard.manifest.ManifestFacts;
import org.calicowizard.manifest.ManifestKind;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.OfficialManifest;

/**
 * What a manifest is.
 *
 * @param kind what it installs
 * @param release the Calico release: the one that publishes these very bytes, else the one that its images name
 * @param official the published file of these very bytes, if there is one
 * @param sha256 the digest of its bytes, in hexadecimal digits
 * @param bytes its size
 * @param facts what it says, where it installs Calico with addresses of its own
 * @param editable whether it can be edited
 */
public record InspectedManifest(
        ManifestKind kind,
        Optional<CalicoVersion> release,
        Optional<OfficialManifest> official,
        String sha256,
        int bytes,
        Optional<ManifestFacts> facts,
        boolean editable) {}
