package org.calicowizard.yaml;

final class Removal {
    private Removal() {}

    static TextEdit of(Target target) {
        throw target.refusal("not yet");
    }
}
