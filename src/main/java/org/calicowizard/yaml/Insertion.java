package org.calicowizard.yaml;

record Insertion(Target target) {
    static Insertion entry(Target target, String key, Object value) {
        throw target.refusal("not yet: " + key + value);
    }

    static Insertion item(Target target, Object value) {
        throw target.refusal("not yet: " + value);
    }

    TextEdit at(Where where) {
        throw target.refusal("not yet: " + where);
    }
}
