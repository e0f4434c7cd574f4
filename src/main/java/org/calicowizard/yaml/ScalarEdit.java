package org.calicowizard.yaml;

record ScalarEdit(Target target) {
    TextEdit set(String value) {
        throw target.refusal("not yet: " + value);
    }
}
