package org.calicowizard.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What stands before the command, and the help on all of them. */
@Command(
        name = "java -jar calico-ip-wizard.jar",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a Calico manifest and all that belongs to it, of answers in a file and without a server.",
            "Without a command the server is started, and takes options such as --server.port=9090."
        },
        footer = {
            "",
            "Settings hold for commands too, by option or by variable of the environment:",
            "  --calico.manifests.directory=FOLDER",
            "  CALICO_MANIFESTS_DIRECTORY=FOLDER   where Calico's own manifests are, as RELEASE/FILE",
            "  --calico.manifests.cache=FOLDER     where those are kept that were fetched",
            "  --calico.offline=true               fetch nothing",
            "",
            "With --calico.prefetch=v3.31.7,v3.30.7 instead of a command, the manifests of these releases are",
            "fetched into the cache."
        },
        versionProvider = RootCommand.Version.class)
final class RootCommand {

    /** The version that the jar was built as; class files outside of a jar have none. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(RootCommand.class.getPackage().getImplementationVersion())
                    .orElse("(not built)");
            return new String[] {"calico-ip-wizard " + version};
        }
    }
}
