package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.Reason;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.TextEdit;

/**
 * The edits that a setting leads to in a base. Where they put its value between quotes, they are the same for any other
 * range or number but for what is between the quotes: the YAML writer leaves no such value without them, and escapes
 * nothing in it. Two points are equal only if they are the same one.
 */
final class EditPoint {

    /** A number that no manifest has, in the place of any range or number. */
    private static final String ANY = "0000000000";

    private static final Pattern RANGE_OR_NUMBER =
            Pattern.compile("[0-9]+|[0-9]+(?:\\.[0-9]+){3}/[0-9]+|[0-9a-f]*:[0-9a-f:.]*/[0-9]+");

    private static final Pattern QUOTED = Pattern.compile("([\"'])" + ANY + "\\1");

    /** A setting without its reason, which changes no edit. */
    record Key(Place place, String name, String value, Optional<String> implied) {

        static Key of(Setting setting) {
            return new Key(setting.place(), setting.name(), setting.value(), setting.implied());
        }

        boolean isOfRangeOrNumber() {
            return RANGE_OR_NUMBER.matcher(value).matches();
        }

        /** The same for any range or number, which is as unsaid as this one. */
        Key ofAny() {
            return new Key(place, name, ANY, implied.map(unsaid -> unsaid.equals(value) ? ANY : unsaid));
        }

        Setting with(Reason reason) {
            return new Setting(place, name, value, implied, reason);
        }
    }

    private final List<Edit> edits;
    private final boolean open;

    EditPoint(Key key, List<Edit> edits) {
        this.edits = List.copyOf(edits);
        this.open = key.value.equals(ANY) && edits.stream().allMatch(EditPoint::isOpen);
    }

    private static boolean isOpen(Edit edit) {
        return edit.texts().stream()
                .anyMatch(text -> QUOTED.matcher(text.replacement()).find());
    }

    /** Whether these edits, if made out for any range or number, are the ones for this one too. */
    boolean serves(String value) {
        return open && edits.stream().noneMatch(edit -> edit.before().equals(value));
    }

    /** The edits with a setting's own value and reason. */
    Stream<Edit> edits(Setting setting) {
        return edits.stream().map(edit -> edit(edit, setting));
    }

    private Edit edit(Edit edit, Setting setting) {
        return new Edit(
                edit.target(),
                edit.path(),
                edit.before(),
                open ? setting.value() : edit.after(),
                setting.reason(),
                open ? filled(edit.texts(), setting.value()) : edit.texts(),
                edit.rightsComment());
    }

    private static List<TextEdit> filled(List<TextEdit> texts, String value) {
        return texts.stream()
                .map(text -> new TextEdit(
                        text.start(), text.end(), text.replacement().replace(ANY, value)))
                .toList();
    }
}
