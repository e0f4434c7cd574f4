package org.calicowizard.yaml;

import java.util.Optional;

record CommentAbove(Target target) {
    Optional<TextEdit> replace(String expectedText, String newText) {
        throw target.refusal("not yet: " + expectedText + newText);
    }
}
