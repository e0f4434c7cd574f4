package org.calicowizard.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.calicowizard.artifact.InspectionDocument;
import org.calicowizard.inspection.Inspection;
import org.calicowizard.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a manifest is, and what is wrong with it. */
@Command(
        name = "inspect",
        description = "Tells what a manifest is, which answers it embodies and what is wrong with it, as JSON.",
        exitCodeList = {
            "0:There is nothing worse than a note.",
            "1:It is no manifest, or something in it is an error.",
            "2:The command line is wrong, or the file cannot be read.",
            "3:There are warnings, but no errors."
        })
final class InspectCommand implements Callable<Integer> {

    private final Supplier<Parts> parts;
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "The manifest, or - for standard input.")
    private Source manifest;

    InspectCommand(Supplier<Parts> parts, Streams streams) {
        this.parts = parts;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        byte[] bytes = manifest.read(streams);
        Parts made = parts.get();
        Inspection inspection = made.inspector().inspect(bytes);
        if (inspection.manifest().isPresent()) {
            streams.writeJson(InspectionDocument.of(inspection, Texts.in(Locale.ENGLISH)), made.mapper());
        } else {
            streams.complain(FindingsText.of(inspection.findings()));
        }
        return Exit.of(inspection.findings());
    }
}
