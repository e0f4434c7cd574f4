package org.calicowizard;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts parts of the program together for one errand, and logs nothing but what goes wrong with it. */
final class WithoutServer {

    private WithoutServer() {}

    /** The parts that a configuration has, with settings such as {@code --calico.offline=true} above all others. */
    static ConfigurableApplicationContext start(Class<?> configuration, String... settings) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn", "logging.level.org.springframework=error")
                .run(settings);
    }
}
