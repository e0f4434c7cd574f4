package org.calicowizard.artifact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.manifest.Edit;
import org.calicowizard.text.Texts;

/**
 * The JSON of {@code /api/v1/plan}.
 *
 * @param id the answers' short name
 * @param permalink the link that shows them in the wizard
 * @param answers the canonical answers, defaults filled in
 * @param release the release whose rules the manifest was edited by
 * @param base the manifest that was edited
 * @param edits what was changed, and why
 * @param findings what to mind
 * @param addresses the address plan
 */
record PlanDocument(
        String id,
        String permalink,
        Map<String, Object> answers,
        String release,
        BaseEntry base,
        List<EditEntry> edits,
        List<FindingEntry> findings,
        AddressPlan addresses) {

    record BaseEntry(String kind, String file, String sha256) {}

    record EditEntry(String target, String path, String before, String after, String reason, String docs) {}

    static PlanDocument of(Generation generation, AddressPlan addresses) {
        Texts texts = Texts.in(Locale.ENGLISH);
        var base = generation.manifest().base();
        return new PlanDocument(
                generation.canonical().id(),
                generation.canonical().permalink(),
                generation.canonical().complete(),
                generation.traits().release().toString(),
                new BaseEntry(base.origin().value(), base.file(), base.sha256()),
                generation.manifest().edits().stream()
                        .map(edit -> edit(edit, texts))
                        .toList(),
                FindingEntry.of(generation.findings(), texts),
                addresses);
    }

    private static EditEntry edit(Edit edit, Texts texts) {
        return new EditEntry(
                edit.target(),
                edit.path(),
                edit.before(),
                edit.after(),
                texts.of(edit.explanation()),
                edit.reason().docs().toString());
    }
}
