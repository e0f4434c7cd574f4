package org.calicowizard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of the command line. */
public final class Commands {

    private static final Set<String> ABOUT_THE_PROGRAM = Set.of("-h", "--help", "-V", "--version");

    /** Of the help, in columns. */
    private static final int WIDTH = 100;

    private final CommandLine commandLine;

    /**
     * The commands.
     *
     * @param parts what they are carried out with, put together when the first of them needs it
     * @param streams where they read and write
     */
    public Commands(Supplier<Parts> parts, Streams streams) {
        this.commandLine = new CommandLine(new RootCommand())
                .addSubcommand(new RenderCommand(parts, streams))
                .addSubcommand(new CheckCommand(parts, streams))
                .addSubcommand(new InspectCommand(parts, streams))
                .registerConverter(Source.class, name -> new Source(Path.of(name)))
                .registerConverter(Target.class, name -> new Target(Path.of(name)))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setOut(streams.out())
                .setErr(streams.err())
                .setParameterExceptionHandler(Commands::refuse)
                .setExecutionExceptionHandler(Commands::stop);
        commandLine.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(command -> command.mixinStandardHelpOptions(true)
                        .exitCodeOnExecutionException(Exit.DEFECT)
                        .usageMessage()
                        .exitCodeListHeading("%nExit codes:%n"));
    }

    /**
     * Whether a command is to be carried out, as opposed to the server started, which takes options alone.
     *
     * @param args the program's arguments
     * @return true where one of them is a word, or asks about the program
     */
    public static boolean isMeant(String... args) {
        return Stream.of(args).anyMatch(arg -> !arg.startsWith("-") || ABOUT_THE_PROGRAM.contains(arg));
    }

    /**
     * Carries a command out.
     *
     * @param words the command and its arguments
     * @return the exit code; what went wrong stands on standard error
     */
    public int run(List<String> words) {
        return commandLine.execute(words.toArray(String[]::new));
    }

    private static int refuse(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.STOPPED;
    }

    private static int stop(Exception reason, CommandLine command, ParseResult words) throws Exception {
        if (reason instanceof CommandStoppedException) {
            command.getErr().println(reason.getMessage());
            return Exit.STOPPED;
        }
        throw reason;
    }
}
