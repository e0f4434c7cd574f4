package org.calicowizard.answers;

import inet.ipaddr.IPAddressString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** One of the many ways to write the same answers: another order, other spellings, some defaults written out. */
final class Spelling {

    private static final Set<String> ORDER_SAYS_NOTHING = Set.of("nodeCidrs", "routerIds");
    private static final Set<String> VERSIONS = Set.of("kubernetes", "calico");

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    /** The answers as a query or form has them: a list in one text or several. */
    Map<String, List<String>> form(CanonicalAnswers answers) {
        List<String> keys = new ArrayList<>(answers.complete().keySet());
        keys.removeIf(key -> !answers.texts().containsKey(key) && random.nextBoolean());
        Collections.shuffle(keys, random);
        Map<String, List<String>> form = new LinkedHashMap<>();
        keys.forEach(key -> form.put(key, texts(key, answers.complete().get(key))));
        return form;
    }

    /** The answers as a document has them: numbers and truth values as such or as texts. */
    Map<String, Object> document(CanonicalAnswers answers) {
        Map<String, Object> document = new LinkedHashMap<>();
        form(answers).forEach((key, texts) -> {
            Object data = answers.complete().get(key);
            boolean plain = (data instanceof Number || data instanceof Boolean) && random.nextBoolean();
            document.put(key, plain ? data : texts.size() == 1 ? texts.get(0) : texts);
        });
        return document;
    }

    private List<String> texts(String key, Object data) {
        if (data instanceof Map<?, ?> map) {
            return list(key, map.entrySet().stream().map(Object::toString).toList());
        }
        if (data instanceof List<?> list) {
            return list(key, list.stream().map(item -> network(item.toString())).toList());
        }
        String text = data.toString();
        return List.of(VERSIONS.contains(key) ? text.replace("v", random.nextBoolean() ? "v" : "") : text);
    }

    private List<String> list(String key, List<String> items) {
        List<String> ordered = new ArrayList<>(items);
        if (ORDER_SAYS_NOTHING.contains(key)) {
            Collections.shuffle(ordered, random);
        }
        return random.nextBoolean() ? ordered : List.of(String.join(random.nextBoolean() ? "," : " , ", ordered));
    }

    /** An IPv6 network with its zeros written out, in upper case; other items stay as they are. */
    private String network(String item) {
        boolean ipv6 = item.matches("[0-9a-f:]+:[0-9a-f:]*/\\d+");
        return ipv6 && random.nextBoolean()
                ? new IPAddressString(item).getAddress().toFullString().toUpperCase(Locale.ROOT)
                : item;
    }
}
