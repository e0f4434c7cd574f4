package org.calicowizard.artifact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.inspection.EmbodiedAnswers;
import org.calicowizard.inspection.InspectedManifest;
import org.calicowizard.inspection.Inspection;
import org.calicowizard.manifest.ManifestFacts;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.text.Texts;

/**
 * The JSON of {@code /api/v1/inspect}.
 *
 * @param manifest what the manifest is
 * @param id the short name of the answers that it embodies; absent where it embodies none
 * @param permalink the link that shows them in the wizard
 * @param answers they themselves in canonical form, defaults filled in
 * @param findings what is wrong with it or worth knowing, errors first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record InspectionDocument(
        ManifestEntry manifest,
        Optional<String> id,
        Optional<String> permalink,
        Optional<Map<String, Object>> answers,
        List<FindingEntry> findings) {

    /** What the manifest is, as far as that can be said. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ManifestEntry(
            String kind,
            Optional<String> release,
            Optional<OfficialEntry> official,
            String sha256,
            int bytes,
            Optional<String> datastore,
            Optional<String> backend,
            Optional<Boolean> typha,
            boolean editable) {

        static ManifestEntry of(InspectedManifest manifest) {
            Optional<ManifestFacts> facts = manifest.facts();
            return new ManifestEntry(
                    manifest.kind().value(),
                    manifest.release().map(CalicoVersion::toString),
                    manifest.official().map(OfficialEntry::of),
                    manifest.sha256(),
                    manifest.bytes(),
                    facts.map(said -> said.datastore().value()),
                    facts.map(ManifestFacts::backend),
                    facts.map(ManifestFacts::typha),
                    manifest.editable());
        }
    }

    /** The file of a Calico release that has the same bytes. */
    record OfficialEntry(String release, String file) {

        static OfficialEntry of(OfficialManifest official) {
            return new OfficialEntry(official.release().toString(), official.file());
        }
    }

    /**
     * Writes an inspection down.
     *
     * @param inspection of a file that is a manifest
     * @param texts the language of the findings
     * @return the document
     */
    public static InspectionDocument of(Inspection inspection, Texts texts) {
        Optional<CanonicalAnswers> canonical = inspection.answers().map(EmbodiedAnswers::canonical);
        return new InspectionDocument(
                ManifestEntry.of(inspection.manifest().orElseThrow()),
                canonical.map(CanonicalAnswers::id),
                canonical.map(CanonicalAnswers::permalink),
                canonical.map(CanonicalAnswers::complete),
                FindingEntry.of(inspection.findings(), texts));
    }
}
