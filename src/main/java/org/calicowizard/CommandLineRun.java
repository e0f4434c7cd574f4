package org.calicowizard;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generator;
import org.calicowizard.cli.CommandStoppedException;
import org.calicowizard.cli.Commands;
import org.calicowizard.cli.Parts;
import org.calicowizard.cli.Streams;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.rules.RuleBook;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** One command without the server: the same parts and settings, put together only once a command needs them. */
@Import(WizardConfiguration.class)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
final class CommandLineRun {

    /** What the names of this application's own settings begin with. */
    private static final String SETTING = "--calico.";

    private CommandLineRun() {}

    /** Gives the exit code. Standard output is for the product alone: whatever else is printed or logged is an error. */
    static int of(String[] args) {
        Streams streams = new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err);
        System.setOut(System.err);
        List<String> words =
                Stream.of(args).filter(arg -> !arg.startsWith(SETTING)).toList();
        return new Commands(() -> parts(args), streams).run(words);
    }

    private static Parts parts(String[] args) {
        ApplicationContext context =
                start(Stream.of(args).filter(arg -> arg.startsWith(SETTING)).toArray(String[]::new));
        return new Parts(
                context.getBean(Generator.class),
                context.getBean(Artifacts.class),
                context.getBean(Inspector.class),
                context.getBean(RuleBook.class),
                context.getBean(JsonMapper.class));
    }

    private static ApplicationContext start(String[] settings) {
        try {
            return WithoutServer.start(CommandLineRun.class, settings);
        } catch (RuntimeException logged) {
            throw new CommandStoppedException("It cannot start with these settings; the reason stands above.");
        }
    }
}
