package org.calicowizard.text;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers and their values are called in texts, where {@code <podCidrs>} names an answer and
 * {@code <ipFamily=dual>} a value.
 *
 * @param texts the language's texts
 * @param labelled whether they are called as pages label them, not as on the wire
 */
record Terms(Function<String, Optional<String>> texts, boolean labelled) {

    private static final Pattern TOKEN = Pattern.compile("<([A-Za-z0-9]+)(?:=([A-Za-z0-9.-]+))?>");

    /** An answer and its value, such as {@code <nodeIpv4>=<nodeIpv4=false>} or {@code {0}={1}}. */
    private static final Pattern PAIR = Pattern.compile("(?<=[>}])=(?=[<{])");

    String of(Message term) {
        Optional<String> label = texts.apply(term.key()).filter(text -> labelled);
        return label.map(text -> new MessageFormat(text("term")).format(new Object[] {text}))
                .orElseGet(term::wire);
    }

    /** A text's pattern with every token replaced; what is no answer's key is no token. */
    String named(String pattern) {
        String pairs =
                labelled ? PAIR.matcher(pattern).replaceAll(Matcher.quoteReplacement(text("term.pair"))) : pattern;
        return TOKEN.matcher(pairs).replaceAll(token -> Matcher.quoteReplacement(named(token)));
    }

    private String named(MatchResult token) {
        String key = token.group(1);
        Message answer = Message.answer(key);
        if (texts.apply(answer.key()).isEmpty()) {
            return token.group();
        }
        return escaped(of(token.group(2) == null ? answer : Message.value(key, token.group(2))));
    }

    private String text(String key) {
        return texts.apply(key).orElseThrow();
    }

    private static String escaped(String text) {
        return text.replace("'", "''").replaceAll("[{}]", "'$0'");
    }
}
