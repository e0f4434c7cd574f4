package org.calicowizard.artifact.kustomize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.calicowizard.artifact.document.Commented;
import org.calicowizard.yaml.YamlPath;

/**
 * A strategic merge patch, which says only what differs. Items of lists that have a merge key are found by it; other
 * lists, such as a command, stand there whole. No edit takes out a key or an item with a merge key.
 *
 * <p>The merge keys are those of the types in k8s.io/api/core/v1.
 */
final class MergePatch {

    private static final Map<String, String> MERGE_KEYS =
            Map.of("containers", "name", "env", "name", "volumes", "name", "volumeMounts", "mountPath");
    private static final String NAME = "name";

    private final Reasons reasons;

    MergePatch(Reasons reasons) {
        this.reasons = reasons;
    }

    Map<String, Object> of(Changes.Change change) {
        Map<String, Object> patch = change.after().identity();
        patch.putAll(difference(
                YamlPath.root(), change.before().content(), change.after().content()));
        return patch;
    }

    private Map<String, Object> difference(YamlPath path, Map<?, ?> before, Map<?, ?> after) {
        if (!after.keySet().containsAll(before.keySet())) {
            throw new IllegalStateException("keys taken out at " + path + " of " + reasons.label());
        }
        Map<String, Object> difference = new LinkedHashMap<>();
        after.forEach((key, now) -> {
            Object old = before.containsKey(key) ? before.get(key) : Map.of();
            if (!Objects.equals(now, old)) {
                YamlPath place = path.key(key.toString());
                difference.put(key.toString(), reasoned(place, value(key.toString(), place, old, now)));
            }
        });
        return difference;
    }

    private Object value(String key, YamlPath path, Object before, Object after) {
        if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
            return difference(path, old, now);
        }
        String mergeKey = MERGE_KEYS.getOrDefault(key, "");
        return before instanceof List<?> old && after instanceof List<?> now && !mergeKey.isEmpty()
                ? items(mergeKey, path, old, now)
                : after;
    }

    private List<Object> items(String mergeKey, YamlPath list, List<?> before, List<?> after) {
        List<Object> items = new ArrayList<>();
        for (Object now : after) {
            if (before.contains(now) || !(now instanceof Map<?, ?> item)) {
                continue;
            }
            YamlPath path = list.item(NAME, String.valueOf(item.get(NAME)));
            items.add(reasoned(path, item(mergeKey, path, find(mergeKey, item, before), item)));
        }
        return items;
    }

    private Map<String, Object> item(String mergeKey, YamlPath path, Optional<Map<?, ?>> before, Map<?, ?> after) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(mergeKey, after.get(mergeKey));
        before.map(old -> difference(path, old, after))
                .orElseGet(() -> difference(path, Map.of(), after))
                .forEach(item::putIfAbsent);
        return item;
    }

    private static Optional<Map<?, ?>> find(String mergeKey, Map<?, ?> item, List<?> items) {
        for (Object other : items) {
            if (other instanceof Map<?, ?> map && Objects.equals(item.get(mergeKey), map.get(mergeKey))) {
                return Optional.of(map);
            }
        }
        return Optional.empty();
    }

    private Object reasoned(YamlPath path, Object value) {
        List<String> said = reasons.at(path.toString());
        return said.isEmpty() ? value : new Commented(value, said);
    }
}
