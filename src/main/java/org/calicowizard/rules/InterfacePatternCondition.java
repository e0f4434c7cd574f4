package org.calicowizard.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Detection;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/**
 * Patterns of interface names: Calico splits them at every comma, compiles them with Go's regexp, and looks for them
 * anywhere in a name.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/autodetection/autodetection_methods.go lines
 * 47-55 and interfaces.go; syntax: golang.org/s/re2syntax.
 */
final class InterfacePatternCondition implements Condition {

    private static final Pattern COMMA_IN_BRACKETS = Pattern.compile("\\[[^\\]]*,|\\{[^}]*,|\\([^)]*,");
    private static final Pattern CHARACTER_CLASS = Pattern.compile("\\[[^\\]]*\\]");

    /** Looking around, atomic groups, references back, escapes that Go does not know, and possessive repetition. */
    private static final Pattern UNKNOWN_TO_GO = Pattern.compile(
            "\\(\\?(?:[=!>]|<[=!])|\\\\(?:[1-9](?![0-7])|[a-zA-Z&&[^AzbBdDsSwWaftnrvxQECpP]])|[*+?}]\\+");

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.concat(problems("detect4", answers.detect4()), problems("detect6", answers.detect6()));
    }

    private static Stream<Problem> problems(String field, Detection detection) {
        if (!detection.method().endsWith("interface")) {
            return Stream.empty();
        }
        if (COMMA_IN_BRACKETS.matcher(detection.argument()).find()) {
            return Stream.of(Problem.in(field, "detect-interface-comma", Message.answer(field), detection));
        }
        List<String> patterns =
                Stream.of(detection.argument().split(",", -1)).map(String::trim).toList();
        List<Problem> refused = patterns.stream()
                .filter(InterfacePatternCondition::isRefusedByGo)
                .map(pattern -> Problem.in(field, "detect-interface-pattern", Message.answer(field), pattern))
                .toList();
        return refused.isEmpty() ? unanchored(field, detection, patterns) : refused.stream();
    }

    /** Only what is looked for: a pattern to skip may well mean to match anywhere. */
    private static Stream<Problem> unanchored(String field, Detection detection, List<String> patterns) {
        String anchored = patterns.stream()
                .map(pattern -> InterfacePattern.of(pattern).anchored())
                .collect(Collectors.joining(",", "interface=", ""));
        return detection.method().equals("interface") && !anchored.equals(detection.toString())
                ? Stream.of(
                        Problem.in(field, "detect-interface-unanchored", Message.answer(field), detection, anchored))
                : Stream.empty();
    }

    private static boolean isRefusedByGo(String pattern) {
        String outsideClasses = CHARACTER_CLASS.matcher(pattern).replaceAll("x");
        return UNKNOWN_TO_GO.matcher(outsideClasses).find() || !compiles(pattern.replace("(?P<", "(?<"));
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
