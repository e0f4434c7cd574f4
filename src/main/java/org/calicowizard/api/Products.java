package org.calicowizard.api;

import java.util.List;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.manifest.Origin;
import org.calicowizard.rules.Finding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Generates, and wraps a product into the headers that every generator answers with. */
@Component
class Products {

    /** What the paths of the REST API begin with. */
    static final String PREFIX = "/api/v1/";

    /** Characters; many clients and proxies take 8 KB for all headers, and longer answers are sent by POST. */
    private static final int LONGEST_LINK = 4000;

    private final Generator generator;
    private final Artifacts artifacts;

    Products(Generator generator, Artifacts artifacts) {
        this.generator = generator;
        this.artifacts = artifacts;
    }

    /** Makes an artifact; the path is the one below the prefix that it was asked for by. */
    ResponseEntity<byte[]> answer(AnswersRequest request, Artifact artifact, String path) {
        Generation generation = generate(request);
        refuse(artifacts.findings(artifact, generation));
        ArtifactFile file = artifact.file(generation);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type(request, artifact));
        ContentDisposition.Builder disposition =
                request.download() ? ContentDisposition.attachment() : ContentDisposition.inline();
        headers.setContentDisposition(disposition.filename(file.path()).build());
        boolean upload = generation.manifest().base().origin() == Origin.UPLOAD;
        if (!upload && generation.canonical().query().length() <= LONGEST_LINK) {
            headers.add(HttpHeaders.LINK, canonical(PREFIX + path, generation));
        }
        return Representation.of(file.content(), headers, request.http());
    }

    private Generation generate(AnswersRequest request) {
        Outcome outcome = generator.generate(request.answers(), request.upload());
        return outcome.generation().orElseThrow(() -> new RefusedException(outcome.errors()));
    }

    private static void refuse(List<Finding> findings) {
        List<Finding> errors = findings.stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new RefusedException(errors);
        }
    }

    private static MediaType type(AnswersRequest request, Artifact artifact) {
        MediaType type = MediaType.parseMediaType(artifact.type().mediaType());
        boolean plain = artifact.type().isText() && request.preference().prefersPlainTextTo(type);
        return plain ? Preference.PLAIN : type;
    }

    private static String canonical(String path, Generation generation) {
        String link =
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
        return "<" + link + "?" + generation.canonical().query() + ">; rel=\"canonical\"";
    }
}
