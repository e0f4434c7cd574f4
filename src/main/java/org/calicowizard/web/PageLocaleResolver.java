package org.calicowizard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Gives pages the language of their reader. What the API sends is English whatever the reader's language. */
@Component(PageLocaleResolver.NAME)
class PageLocaleResolver implements LocaleResolver {

    /** By this name Spring's dispatcher finds it. */
    static final String NAME = "localeResolver";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return PageLanguage.of(request).current().locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address of a page says its language");
    }
}
