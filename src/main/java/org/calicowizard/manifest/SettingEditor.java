package org.calicowizard.manifest;

import java.util.stream.Stream;
import org.calicowizard.plan.Setting;

/** Applies the settings of one place to a base. */
interface SettingEditor {

    /**
     * The edits that make a setting hold.
     *
     * @param base the base
     * @param setting the setting
     * @return the edits; none where it holds already
     */
    Stream<Edit> edits(Base base, Setting setting);
}
