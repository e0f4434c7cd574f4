package org.calicowizard.artifact.script;

import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.artifact.Generation;
import org.calicowizard.text.DataFile;

/** The comment at the top of a script: what it is, of which answers, and how to use it. */
public final class ScriptHead {

    private ScriptHead() {}

    /**
     * The comment that the file {@code head.sh} holds, with the answers in it.
     *
     * @param folder the folder on the class path that holds it
     * @param generation what the answers led to
     * @param file the script's name
     * @return its lines, the first of which names the shell
     */
    public static String of(String folder, Generation generation, String file) {
        String families = generation.answers().ipFamily().families().stream()
                .map(Family::label)
                .collect(Collectors.joining(" and "));
        return DataFile.open("/" + folder + "/head.sh")
                .text()
                .replace("@{families}", families)
                .replace("@{release}", generation.traits().release().toString())
                .replace(
                        "@{kubernetes}",
                        generation.answers().kubernetes().withoutPatch().toString())
                .replace("@{id}", generation.canonical().id())
                .replace("@{file}", file)
                .replace("@{query}", generation.canonical().query());
    }
}
