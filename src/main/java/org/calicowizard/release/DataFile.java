package org.calicowizard.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Opens the YAML data files of this package. */
final class DataFile {

    private DataFile() {}

    static DataRow load(String resource) {
        try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(resource), resource)) {
            return read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static DataRow read(String name, InputStream in) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return DataRow.of(name, new Yaml(new SafeConstructor(options)).load(in));
    }
}
