package org.calicowizard.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The image's recipe.
 *
 * @param instructions all of them, in order
 */
record Dockerfile(List<Instruction> instructions) {

    /**
     * One of them.
     *
     * @param name such as {@code COPY}
     * @param rest what stands behind the name, in one line
     */
    record Instruction(String name, String rest) {

        /** The words of the JSON array at its end, which are run without a shell. */
        List<String> words() {
            JsonNode array = JsonMapper.shared().readTree(rest.substring(rest.indexOf('[')));
            return StreamSupport.stream(array.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }

        /** Its options, such as {@code --from=build}, and then its other words. */
        List<String> parts() {
            return List.of(rest.split("\\s+"));
        }
    }

    static Dockerfile read() {
        String joined = ProjectFile.text("Dockerfile")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .replace("\\\n", " ");
        return new Dockerfile(Arrays.stream(joined.split("\n"))
                .map(line -> line.split("\\s+", 2))
                .map(line -> new Instruction(line[0], line[1]))
                .toList());
    }

    /** The stage that builds, up to the next base. */
    List<Instruction> build() {
        return instructions.subList(0, lastBase());
    }

    /** The stage that becomes the image. */
    List<Instruction> image() {
        return instructions.subList(lastBase(), instructions.size());
    }

    /** The image's instructions of a name. */
    List<Instruction> image(String name) {
        return image().stream()
                .filter(instruction -> instruction.name().equals(name))
                .toList();
    }

    /** The image's only instruction of a name. */
    Instruction only(String name) {
        List<Instruction> found = image(name);
        if (found.size() != 1) {
            throw new AssertionError("not one but " + found.size() + " of " + name);
        }
        return found.get(0);
    }

    /** Its labels or variables. */
    Map<String, String> pairs(String name) {
        return Arrays.stream(only(name).rest().split("\\s+(?=[\\w.]+=)"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].replace("\"", "")));
    }

    private int lastBase() {
        return IntStream.range(0, instructions.size())
                .filter(i -> instructions.get(i).name().equals("FROM"))
                .max()
                .orElseThrow();
    }
}
