package org.calicowizard.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that Calico must be told, in the order in which it is explained.
 *
 * @param settings the settings; those that a base has already lead to no edit
 */
public record Plan(List<Setting> settings) {

    /** Copies the list. */
    public Plan {
        settings = List.copyOf(settings);
    }

    /**
     * The settings of one place.
     *
     * @param place the place
     * @return its settings, in order
     */
    public Stream<Setting> in(Place place) {
        return settings.stream().filter(setting -> setting.place() == place);
    }
}
