package org.calicowizard.cli;

import java.util.Optional;
import org.calicowizard.artifact.Upload;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments that say what the answers are, and what is to be edited. */
final class Given {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "ANSWERS", description = "The answers: a file of YAML or JSON, or - for standard input.")
    private Source answers;

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "The manifest to edit in place of the one that the answers name, or - for standard input.")
    private Optional<Source> base;

    Request read(Streams streams) {
        if (answers.isStandardInput() && base.filter(Source::isStandardInput).isPresent()) {
            throw new ParameterException(
                    command.commandLine(), "Only one of ANSWERS and --base can be standard input.");
        }
        return new Request(
                answers, answers.read(streams), base.map(source -> new Upload(source.file(), source.read(streams))));
    }
}
