package org.calicowizard.abuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The bad requests of {@code src/test/resources/abuse}. */
final class AbuseCorpus {

    private static final String PLAN = "/api/v1/plan";
    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String PARTS = "multipart/form-data; boundary=part-of-the-test";
    private static final Map<String, Integer> STATUS = Map.of("fits", 200, "broken", 422, "bad", 400);

    private AbuseCorpus() {}

    static List<AbuseCase> all() {
        return Stream.of(fields(), documents(), uploads(), http())
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<AbuseCase> fields() {
        List<Map<String, Object>> rows = load("fields.yaml");
        return rows.stream()
                .flatMap(row -> STATUS.entrySet().stream()
                        .flatMap(kind ->
                                texts(row, kind.getKey()).flatMap(text -> sent(answers(row, text), kind.getValue()))));
    }

    /** The answers with one of them at or past its limit. */
    private static Map<String, String> answers(Map<String, Object> row, String text) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (!row.containsKey("alone")) {
            answers.put("ipFamily", "dual");
        }
        if (row.get("with") instanceof Map<?, ?> others) {
            others.forEach((key, value) -> answers.put(key.toString(), value.toString()));
        }
        answers.put(AbuseCase.expanded(row.get("field").toString()), AbuseCase.expanded(text));
        return answers;
    }

    private static Stream<AbuseCase> sent(Map<String, String> answers, int status) {
        String query = joined(answers, "&", key -> encoded(key) + "=" + encoded(answers.get(key)));
        String yaml = joined(answers, "\n", key -> json(key) + ": " + json(answers.get(key)));
        return Stream.of(
                AbuseCase.raw(status, "GET " + PLAN + "?" + query + HOST),
                AbuseCase.post(status, PLAN, "application/x-www-form-urlencoded", query),
                AbuseCase.post(status, PLAN, "application/json", json(answers)),
                AbuseCase.post(status, PLAN, "application/yaml", yaml));
    }

    private static Stream<AbuseCase> documents() {
        Map<String, Object> documents = load("documents.yaml");
        return Stream.of("json", "yaml")
                .flatMap(language -> texts(documents, language)
                        .flatMap(text -> Stream.of(
                                AbuseCase.post(400, PLAN, "application/" + language, text),
                                AbuseCase.post(
                                        400,
                                        PLAN,
                                        PARTS,
                                        part("answers\"\r\nContent-Type: application/" + language, text)))));
    }

    private static Stream<AbuseCase> uploads() {
        Map<String, Object> documents = load("documents.yaml");
        String builtin = new String(read("/manifests/calico-v3.32.1.yaml"), StandardCharsets.UTF_8);
        Stream<AbuseCase> bad = texts(documents, "uploads")
                .flatMap(text -> Stream.of(
                        upload(422, PLAN, text),
                        upload(422, "/wizard/result", text),
                        opened(422, text),
                        inspected(422, "application/yaml", text),
                        inspected(422, PARTS, part("base\"; filename=\"4711abuse.yaml", text))));
        Stream<AbuseCase> stubs = texts(documents, "stubs")
                .flatMap(text ->
                        Stream.of(upload(422, PLAN, text), opened(422, text), inspected(200, "text/plain", text)));
        Stream<AbuseCase> recognised = texts(documents, "recognised")
                .flatMap(text ->
                        Stream.of(upload(422, PLAN, text), opened(200, text), inspected(200, "text/plain", text)));
        Stream<AbuseCase> strange = texts(documents, "manifests")
                .flatMap(text -> Stream.concat(
                        Stream.of("/api/v1/bundle.zip", "/api/v1/preflight.sh", "/wizard/result")
                                .map(path -> upload(200, path, builtin + text)),
                        Stream.of(inspected(200, "application/yaml", builtin + text))));
        return Stream.of(bad, stubs, recognised, strange).flatMap(cases -> cases);
    }

    private static AbuseCase upload(int status, String path, String text) {
        return AbuseCase.post(status, path, PARTS, part("base\"; filename=\"4711abuse.yaml", text))
                .named("upload to " + path + " " + text.substring(Math.max(text.length() - 100, 0)));
    }

    private static AbuseCase opened(int status, String text) {
        return AbuseCase.post(status, "/wizard/open", PARTS, part("file\"; filename=\"4711abuse.yaml", text))
                .named("opened " + text);
    }

    private static AbuseCase inspected(int status, String type, String body) {
        return AbuseCase.post(status, "/api/v1/inspect", type, body)
                .named("inspected as " + type + " " + body.substring(Math.max(body.length() - 100, 0)));
    }

    private static String part(String name, String text) {
        return "--part-of-the-test\r\nContent-Disposition: form-data; name=\"ipFamily\"\r\n\r\ndual\r\n"
                + "--part-of-the-test\r\nContent-Disposition: form-data; name=\"" + name
                + (name.contains("\r\n") ? "" : "\"") + "\r\n\r\n" + text + "\r\n--part-of-the-test--\r\n";
    }

    private static Stream<AbuseCase> http() {
        Map<String, List<List<Object>>> rows = load("http.yaml");
        return Stream.of(
                        rows(rows, "paths", path -> "GET " + path + HOST),
                        rows(rows, "lines", line -> line + "\r\nHost: localhost\r\n\r\n"),
                        rows(
                                rows,
                                "headers",
                                header -> "GET " + PLAN + "?ipFamily=dual HTTP/1.1\r\nHost: localhost\r\n" + header
                                        + "\r\n\r\n"),
                        rows(
                                rows,
                                "raw",
                                request -> request.replace("{post}", "POST " + PLAN + " HTTP/1.1\r\nHost: localhost")),
                        rows.get("bodies").stream()
                                .map(row -> AbuseCase.post(
                                        (int) row.get(0),
                                        PLAN,
                                        row.get(1).toString(),
                                        row.get(2).toString())),
                        rows.get("inspections").stream()
                                .map(row -> inspected(
                                        (int) row.get(0),
                                        row.get(1).toString(),
                                        row.get(2).toString())))
                .flatMap(cases -> cases);
    }

    private static Stream<AbuseCase> rows(
            Map<String, List<List<Object>>> rows, String name, Function<String, String> request) {
        return rows.get(name).stream()
                .map(row ->
                        AbuseCase.raw((int) row.get(0), request.apply(row.get(1).toString())));
    }

    private static Stream<String> texts(Map<String, Object> row, String key) {
        return ((List<?>) row.getOrDefault(key, List.of())).stream().map(Object::toString);
    }

    private static String joined(Map<String, String> answers, String between, Function<String, String> written) {
        return answers.keySet().stream().map(written).collect(Collectors.joining(between));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static <T> T load(String file) {
        return new Yaml().load(new String(read("/abuse/" + file), StandardCharsets.UTF_8));
    }

    private static byte[] read(String resource) {
        try (InputStream stream = AbuseCorpus.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
