package org.calicowizard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the notices that stand in its link. */
@ControllerAdvice(basePackageClasses = NoticeViews.class)
class NoticeViews {

    static final String NAME = "notices";

    private final Questions questions;

    NoticeViews(Questions questions) {
        this.questions = questions;
    }

    @ModelAttribute(NAME)
    Notices notices(HttpServletRequest request) {
        return new Notices(
                views(texts(request, Notices.DROPPED)),
                Notices.shown(texts(request, Notices.OMITTED)).toList(),
                !texts(request, Notices.OPENED).isEmpty());
    }

    /** The notices of a page that is answered at once, without a link to it. */
    Notices dropped(List<String> texts) {
        return new Notices(views(texts), List.of(), false);
    }

    private List<Notices.Dropped> views(List<String> texts) {
        return Notices.shown(texts)
                .map(text -> text.split("=", 2))
                .filter(pair -> pair.length == 2)
                .flatMap(pair -> questions.find(pair[0]).map(question -> dropped(question, pair[1])).stream())
                .toList();
    }

    private static Notices.Dropped dropped(Question question, String value) {
        return new Notices.Dropped(question.key(), QuestionViews.valueKey(question, value), value.replace(",", ", "));
    }

    /** A form that is sent by POST may be large, and is read by its own page only. */
    private static List<String> texts(HttpServletRequest request, String name) {
        boolean sent = HttpMethod.POST.matches(request.getMethod());
        return Optional.ofNullable(sent ? null : request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }
}
