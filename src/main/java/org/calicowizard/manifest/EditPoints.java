package org.calicowizard.manifest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;
import org.calicowizard.plan.Setting;

/**
 * What is known of a base from earlier renderings: the edits of each setting, and which of them were proved together.
 *
 * <p>Two manifests made by the same points differ only between the quotes of the same scalars, each of which says just
 * what stands there. So they have the same documents with the same paths, and differ from the base at the same ones.
 * What was proved of one, that it says what was planned and nothing else, therefore holds for the other.
 */
final class EditPoints {

    /** Of points, and of combinations; settings that are no range or number take some sixty values in all. */
    private static final int MOST = 500;

    private final Cache<EditPoint.Key, EditPoint> points =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<List<EditPoint>, Boolean> proven =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** The point of a setting, whose edits are made out if they are not known. */
    EditPoint of(Setting setting, Function<Setting, List<Edit>> editing) {
        EditPoint.Key key = EditPoint.Key.of(setting);
        if (key.isOfRangeOrNumber()) {
            EditPoint any = find(key.ofAny(), setting, editing);
            if (any.serves(setting.value())) {
                return any;
            }
        }
        return find(key, setting, editing);
    }

    private EditPoint find(EditPoint.Key key, Setting setting, Function<Setting, List<Edit>> editing) {
        return points.get(key, wanted -> new EditPoint(wanted, editing.apply(wanted.with(setting.reason()))));
    }

    /** Proves what these points make together, unless that was done before. */
    void proveOnce(List<EditPoint> together, Runnable proof) {
        proven.get(together, unproven -> {
            proof.run();
            return true;
        });
    }
}
