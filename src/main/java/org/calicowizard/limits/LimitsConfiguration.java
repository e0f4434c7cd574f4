package org.calicowizard.limits;

import jakarta.servlet.Filter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the limits around everything else, but behind what finds the client's address in a proxy's headers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class LimitsConfiguration {

    private static final int BEHIND_FORWARDED_HEADERS = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<Filter> rateLimit(Limits limits) {
        FilterRegistrationBean<Filter> registration = registered(new RateLimitFilter(limits), BEHIND_FORWARDED_HEADERS);
        registration.setEnabled(limits.requests() > 0);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> room(Limits limits) {
        return registered(new RoomFilter(limits, Runtime.getRuntime().maxMemory()), BEHIND_FORWARDED_HEADERS + 1);
    }

    @Bean
    Workplaces workplaces(Limits limits) {
        return new Workplaces(limits);
    }

    @Bean
    WebMvcRegistrations work(Workplaces workplaces) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new WorkplaceAdapter(workplaces);
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bodyDeadline(
            Limits limits, TomcatServerProperties tomcat) {
        return factory -> factory.addEngineValves(
                new BodyDeadline(limits.bodyTime(), tomcat.getMaxSwallowSize().toBytes()));
    }

    /** A browser may list any number of languages; Tomcat fails with more than ten, where the header has room for more. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> languages(ServerProperties server) {
        int most = (int) server.getMaxHttpRequestHeaderSize().toBytes();
        return factory -> factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(most));
    }

    /** A client that asks before it sends its body (curl does with a manifest) need not send what has no room. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> askingForBodies() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }

    private static FilterRegistrationBean<Filter> registered(Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
