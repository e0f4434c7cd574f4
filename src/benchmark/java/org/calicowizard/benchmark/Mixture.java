package org.calicowizard.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/** Requests of every kind in turn, as a public server gets them: pages, previews, products. */
final class Mixture {

    static final List<String> PATHS = List.of(
            "/wizard/addresses/preview",
            "/wizard/check",
            "/wizard/result",
            "/api/v1/plan",
            "/api/v1/checklist.md",
            "/api/v1/manifest.diff",
            "/api/v1/kustomize",
            "/api/v1/bundle.tgz");

    private static final List<String> OTHERS = List.of("/api/v1/manifest", "/css/wizard.css", "/rules");

    private Mixture() {}

    static List<Request> requests() {
        List<String> queries = ManyAnswers.queries("builtin");
        return IntStream.range(0, queries.size())
                .mapToObj(i -> Request.get(path(i) + "?" + queries.get(i)))
                .toList();
    }

    private static String path(int i) {
        int place = i % (PATHS.size() + OTHERS.size());
        return place < PATHS.size() ? PATHS.get(place) : OTHERS.get(place - PATHS.size());
    }
}
