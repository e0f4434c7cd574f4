package org.calicowizard.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whole numbers that are allowed, such as {@code 0,1280-65535}. */
record NumberRanges(String text, List<Range> ranges) {

    private static final String DIGITS = "[0-9]{1,9}";

    /** The numbers from {@code low} to {@code high}, both included. */
    record Range(int low, int high) {
        private JsonSchema of(JsonSchema integer) {
            return low == high
                    ? integer.with("const", low)
                    : integer.with("minimum", low).with("maximum", high);
        }

        private static Range parse(String text) {
            String[] ends = text.split("-");
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }
    }

    static NumberRanges parse(String text) {
        return new NumberRanges(
                text, Arrays.stream(text.split(",")).map(Range::parse).toList());
    }

    Optional<Integer> read(String number) {
        if (!number.matches(DIGITS)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number);
        return ranges.stream().anyMatch(range -> range.low <= value && value <= range.high)
                ? Optional.of(value)
                : Optional.empty();
    }

    SingleForm<Integer> form() {
        return new SingleForm<>(
                this::read, Object::toString, Allowed.texts(List.of(text.split(","))), List.of(), schemas());
    }

    private List<JsonSchema> schemas() {
        JsonSchema integer = JsonSchema.type("integer");
        JsonSchema number = ranges.size() == 1
                ? ranges.get(0).of(integer)
                : integer.with(
                        "anyOf",
                        ranges.stream()
                                .map(range -> range.of(integer).keywords())
                                .toList());
        return List.of(number, JsonSchema.text(DIGITS));
    }
}
