package org.calicowizard.yaml;

final class Embedding {
    private Embedding() {}

    static Source of(Target target) {
        throw target.refusal("not yet");
    }
}
