package org.calicowizard.artifact.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.text.DataFile;
import org.calicowizard.text.ShellWord;

/**
 * A script of checks, put together from files: what the answers say, how to report, the checks. A check with the id
 * {@code Some-id} is the function {@code check_some_id} in the file {@code checks/Some-id.sh}.
 *
 * @param folder the folder on the class path that holds {@code parts/} and {@code checks/}
 * @param head the comment at the top
 * @param variables what the script may know, by the name of the variable; those that it does not name are left out
 * @param parts files of {@code parts/}, in order, with the function {@code main} in one of them
 * @param runs ids of checks, in order, by the function that is to run them
 */
public record CheckScript(
        String folder, String head, Map<String, String> variables, List<String> parts, Map<String, List<String>> runs) {

    private static final String REPORT = "shell/report";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

    /**
     * The script.
     *
     * @return its text
     */
    public String text() {
        String body = Stream.of(
                        Stream.of(REPORT),
                        parts.stream().distinct().map(part -> folder + "/parts/" + part),
                        runs.values().stream().flatMap(List::stream).map(id -> folder + "/checks/" + id))
                .flatMap(names -> names)
                .map(name -> DataFile.open("/" + name + ".sh").text())
                .collect(Collectors.joining("\n"));
        Set<String> words = BETWEEN_WORDS.splitAsStream(body).collect(Collectors.toSet());
        String known = variables.entrySet().stream()
                .filter(variable -> words.contains(variable.getKey()))
                .map(variable -> variable.getKey() + "=" + ShellWord.of(variable.getValue()) + "\n")
                .collect(Collectors.joining());
        String calls = runs.entrySet().stream()
                .map(run -> "\n" + run.getKey() + "() {\n" + calls(run.getValue()) + "}\n")
                .collect(Collectors.joining());
        return head + "\n" + known + "\n" + body + calls + "\nmain \"$@\"\n";
    }

    private static String calls(List<String> ids) {
        return ids.stream()
                .map(id -> "    begin " + id + "\n    check_"
                        + id.toLowerCase(Locale.ROOT).replace('-', '_') + "\n    report\n")
                .collect(Collectors.joining());
    }
}
