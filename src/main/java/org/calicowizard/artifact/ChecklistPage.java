package org.calicowizard.artifact;

import org.calicowizard.text.Message;

/** The words around a checklist's items, which its documents share. */
final class ChecklistPage {

    static final Message LANGUAGE = Message.of("checklist.page.language");
    static final Message EXPECTED = Message.of("checklist.page.expected");
    static final Message WHERE = Message.of("checklist.page.where");
    static final Message DOCUMENTATION = Message.of("checklist.page.documentation");

    private ChecklistPage() {}

    static Message title(Checklist checklist) {
        return Message.of("checklist.page.title", checklist.release());
    }

    static Message introduction(Checklist checklist) {
        return Message.of("checklist.page.introduction", checklist.manifest(), checklist.answers());
    }
}
