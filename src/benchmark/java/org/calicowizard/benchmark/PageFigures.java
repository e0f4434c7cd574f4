package org.calicowizard.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Requests for anything but the manifest: pages and their live preview, other products, and manifests that are sent. */
final class PageFigures {

    private static final String BOUNDARY = "benchmark";

    private final Server server;
    private final SideBySide measuring;

    PageFigures(Server server, int seconds) {
        this.server = server;
        this.measuring = new SideBySide(server, seconds);
    }

    void addTo(Report report) throws IOException {
        List<String> queries = ManyAnswers.queries("builtin");
        Stream<Scenario> asked = Mixture.PATHS.stream()
                .map(path -> new Scenario(
                        "GET " + path,
                        queries.stream()
                                .map(query -> Request.get(path + "?" + query))
                                .toList()));
        byte[] manifest = manifest();
        Stream<Scenario> sent = Stream.of(
                Scenario.of(
                        "POST /api/v1/manifest with a manifest to edit",
                        Request.post("/api/v1/manifest", "multipart/form-data; boundary=" + BOUNDARY, form(manifest))),
                Scenario.of("POST /api/v1/inspect", Request.post("/api/v1/inspect", "application/yaml", manifest)));
        report.add(SideBySide.table(
                "Other requests, answers that all differ, built-in base, " + Load.CONNECTIONS + " connections",
                measuring.measure(Stream.concat(asked, sent).toList())));
    }

    private byte[] manifest() throws IOException {
        ByteArrayOutputStream manifest = new ByteArrayOutputStream();
        try (Connection connection = Connection.to(server.port())) {
            connection.send(Request.get("/api/v1/manifest?ipFamily=ipv4"), manifest);
        }
        return manifest.toByteArray();
    }

    private static byte[] form(byte[] manifest) {
        String form = part("name=\"answers\"", "ipFamily: dual")
                + part("name=\"base\"; filename=\"calico.yaml\"", new String(manifest, StandardCharsets.UTF_8))
                + "--" + BOUNDARY + "--\r\n";
        return form.getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String disposition, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }
}
