package org.calicowizard.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

class LimitsTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(LimitsConfiguration.class, Server.class);

    @ParameterizedTest
    @CsvSource({
        "requests=many, For input string",
        "requests=-1, must be greater than or equal to 0",
        "window=10x, Unknown unit",
        "window=0s, must be longer than or equal to",
        "at-once=0, must be greater than 0",
        "working=-1, must be greater than or equal to 0",
        "patience=-1s, must be longer than or equal to",
        "body-time=0s, must be longer than or equal to",
        "body-time=2h, must be shorter than or equal to",
        "request=5, were left unbound"
    })
    void whatCannotBeMeantStopsTheStart(String setting, String message) {
        runner.withPropertyValues("calico.limits." + setting)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining(message));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void noneOfRequestsIsNoLimitOfThem(int requests) {
        runner.withPropertyValues("calico.limits.requests=" + requests)
                .run(context -> assertThat(context.getBean("rateLimit", FilterRegistrationBean.class)
                                .isEnabled())
                        .isEqualTo(requests > 0));
    }

    @EnableConfigurationProperties({ServerProperties.class, TomcatServerProperties.class})
    private static final class Server {}
}
