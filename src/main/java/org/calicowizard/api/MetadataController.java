package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.Installer;
import org.calicowizard.artifact.Content;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.rules.Installers;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.text.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What can be answered, and what is known of it: choices, defaults, rules, ranges, releases, installers; made when first asked for. */
@Lazy
@RestController
class MetadataController {

    private final Content json;

    MetadataController(
            JsonMapper mapper,
            AnswersReader reader,
            RuleBook book,
            SpecialRanges ranges,
            CalicoReleases releases,
            KubernetesReleases kubernetes,
            ManifestDigests digests,
            Installers installers) {
        Texts texts = Texts.in(Locale.ENGLISH);
        Map<CalicoVersion, List<OfficialManifest>> manifests =
                digests.all().stream().collect(Collectors.groupingBy(OfficialManifest::release));
        MetadataDocument document = new MetadataDocument(
                reader.choices().stream()
                        .map(choice -> MetadataDocument.AnswerEntry.of(choice, texts))
                        .toList(),
                book.rules().stream()
                        .map(rule -> MetadataDocument.RuleEntry.of(rule, texts))
                        .toList(),
                ranges.all().stream()
                        .map(range -> MetadataDocument.RangeEntry.of(range, texts))
                        .toList(),
                ranges.allSiteDefaults().stream()
                        .map(range -> MetadataDocument.RangeEntry.of(range, texts))
                        .toList(),
                releases.all().stream()
                        .map(release -> MetadataDocument.ReleaseEntry.of(release, manifests.get(release.version())))
                        .toList(),
                releases.all().stream()
                        .flatMap(release -> release.testedKubernetes().stream())
                        .distinct()
                        .sorted()
                        .map(version -> MetadataDocument.KubernetesEntry.of(version, kubernetes))
                        .toList(),
                Arrays.stream(Installer.values())
                        .map(installer -> MetadataDocument.InstallerEntry.of(installer, installers.about(installer)))
                        .toList());
        this.json = Content.of(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
    }

    @RequestMapping(
            path = Products.PREFIX + "metadata",
            method = {RequestMethod.GET, RequestMethod.HEAD},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> metadata(HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return Representation.of(json, headers, request);
    }
}
