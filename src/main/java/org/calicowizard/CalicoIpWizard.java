package org.calicowizard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the wizard and its REST API on one port; it keeps no state and makes no outbound connection. */
@SpringBootApplication
public class CalicoIpWizard {

    /**
     * Runs the application until it is stopped.
     *
     * @param args Spring Boot's command line, such as {@code --server.port=9090}
     */
    public static void main(String[] args) {
        SpringApplication.run(CalicoIpWizard.class, args);
    }
}
