package org.calicowizard.testing;

import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A YAML stream as JSON trees, which compare by value: mappings in any order, lists in theirs. */
public final class YamlStream {

    private static final JsonMapper JSON = new JsonMapper();

    private YamlStream() {}

    /**
     * Reads every document that is not empty.
     *
     * @param yaml one or more YAML documents
     * @return one tree for each document, in the order of the stream
     * @throws org.yaml.snakeyaml.error.YAMLException for what is not YAML, and for a key that occurs twice
     */
    public static List<JsonNode> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Iterable<Object> documents = new Yaml(new SafeConstructor(options)).loadAll(yaml);
        return StreamSupport.stream(documents.spliterator(), false)
                .filter(Objects::nonNull)
                .<JsonNode>map(JSON::valueToTree)
                .toList();
    }
}
