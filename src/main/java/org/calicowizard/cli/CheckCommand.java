package org.calicowizard.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.calicowizard.artifact.FindingEntry;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is wrong with answers or worth knowing. */
@Command(
        name = "check",
        description = "Tells what is wrong with the answers or worth knowing, errors first.",
        exitCodeList = {
            "0:There is nothing worse than a note.",
            "1:There are errors, with which nothing can be made.",
            "2:The command line is wrong, or a file cannot be read.",
            "3:There are warnings, but no errors."
        })
final class CheckCommand implements Callable<Integer> {

    private final Supplier<Parts> parts;
    private final Streams streams;

    @Mixin
    private Given given;

    @Option(names = "--json", description = "Write the findings as JSON, as the plan has them.")
    private boolean json;

    CheckCommand(Supplier<Parts> parts, Streams streams) {
        this.parts = parts;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Request request = given.read(streams);
        Parts made = parts.get();
        List<Finding> findings = request.outcome(made).findings();
        if (json) {
            streams.writeJson(FindingEntry.of(findings, Texts.in(Locale.ENGLISH)), made.mapper());
        } else {
            streams.write(FindingsText.of(findings));
        }
        return Exit.of(findings);
    }
}
