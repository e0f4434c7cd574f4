package org.calicowizard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.calicowizard.answers.Nearest;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.rules.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes one artifact. */
@Command(
        name = "render",
        description = "Makes the manifest, or what else the answers give: the same bytes as the REST API.",
        exitCodeList = {
            "0:It was made.",
            "1:A rule of severity error is broken: every such rule is told, and nothing is written.",
            "2:The command line is wrong, or a file cannot be read or written."
        })
final class RenderCommand implements Callable<Integer> {

    private final Supplier<Parts> parts;
    private final Streams streams;

    @Spec
    private CommandSpec command;

    @Mixin
    private Given given;

    @Option(
            names = "--artifact",
            paramLabel = "NAME",
            defaultValue = "manifest",
            description = "What to make, named as in the REST API: plan, manifest.diff, checklist.md, bundle.tgz"
                    + " and others; a wrong name lists them all. Default: ${DEFAULT-VALUE}.")
    private String artifact;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = Source.STANDARD,
            description = "Where to write it. The file is there whole or not at all. Default: standard output.")
    private Target output;

    RenderCommand(Supplier<Parts> parts, Streams streams) {
        this.parts = parts;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Request request = given.read(streams);
        Parts made = parts.get();
        Artifact wanted = made.artifacts().find(artifact).orElseThrow(() -> unknown(made.artifacts()));
        Outcome outcome = request.outcome(made);
        List<Finding> errors = outcome.generation()
                .map(generation -> errors(made.artifacts(), wanted, generation))
                .orElseGet(outcome::errors);
        if (!errors.isEmpty()) {
            streams.complain(FindingsText.of(errors));
            return Exit.ERRORS;
        }
        output.write(wanted.file(outcome.generation().orElseThrow()), streams);
        return Exit.OK;
    }

    private static List<Finding> errors(Artifacts artifacts, Artifact wanted, Generation generation) {
        return artifacts.findings(wanted, generation).stream()
                .filter(Finding::isError)
                .toList();
    }

    private ParameterException unknown(Artifacts artifacts) {
        List<String> names = artifacts.all().stream().map(Artifact::name).toList();
        String near = Nearest.to(artifact, names)
                .map(name -> " Did you mean " + name + "?")
                .orElse("");
        return new ParameterException(
                command.commandLine(),
                "There is no artifact " + artifact + "." + near
                        + names.stream().collect(Collectors.joining(", ", " There are: ", ".")));
    }
}
