package org.calicowizard;

import java.util.Optional;
import org.calicowizard.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/**
 * Starts the wizard and its REST API on one port. It keeps no state but a cache, and connects to nothing but the origin
 * of the official manifests, which {@code calico.offline=true} forbids.
 *
 * <p>Only the packages that know Spring are searched for beans; to read the other classes would cost a tenth of the start.
 */
@SpringBootApplication(scanBasePackages = {"org.calicowizard.api", "org.calicowizard.limits", "org.calicowizard.web"})
@Import({WizardConfiguration.class, UndecodableRequests.class})
public class CalicoIpWizard {

    /**
     * Runs the application until it is stopped, or carries one command out, or fills its cache of official manifests.
     *
     * @param args Spring Boot's command line, such as {@code --server.port=9090}, or a command with its arguments, such
     *     as {@code render answers.yaml}, or {@code --calico.prefetch=v3.31.7}
     */
    public static void main(String[] args) {
        if (Commands.isMeant(args)) {
            System.exit(CommandLineRun.of(args));
        }
        Optional<String> releases = Prefetch.wanted(args);
        if (releases.isPresent()) {
            System.exit(Prefetch.run(releases.get(), args));
        }
        SpringApplication.run(CalicoIpWizard.class, args);
    }
}
