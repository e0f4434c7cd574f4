package org.calicowizard.plan;

import java.util.Optional;

/**
 * Something that Calico must be told.
 *
 * @param place where in the manifest it goes
 * @param name the key, variable, flag or node name
 * @param value the value; empty for nothing
 * @param implied the value that Calico takes where the manifest says nothing: if it is the one wanted, nothing need be
 *     written; empty where it must be written in any case
 * @param reason why
 */
public record Setting(Place place, String name, String value, Optional<String> implied, Reason reason) {

    /**
     * Whether silence in the manifest says the same.
     *
     * @return true if nothing need be written where the manifest lacks it
     */
    public boolean holdsUnsaid() {
        return implied.filter(value::equals).isPresent();
    }
}
