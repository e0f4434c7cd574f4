package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calicowizard.answers.AnswerChoice;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.text.DataFile;

/** What somebody at a terminal has to know: documents, answers and commands in at most 80 columns. */
public final class Help {

    private static final String COMMAND = "$ ";

    private final AnswerTexts texts = new AnswerTexts();
    private final String template;

    /**
     * The help of an API.
     *
     * @param reader knows the answers
     * @param artifacts what is made of them
     */
    public Help(AnswersReader reader, Artifacts artifacts) {
        this.template = DataFile.open("/description/help.txt")
                .text()
                .replace("{endpoints}", endpoints(artifacts))
                .replace("{answers}", answers(reader.choices()))
                .replace("{examples}", examples());
    }

    /**
     * The help as a server gives it.
     *
     * @param origin the server's own address, such as {@code http://localhost:8080}
     * @return the text, whose commands can be run as they stand
     */
    public String text(String origin) {
        return template.lines()
                .map(line -> line.replace("{origin}", origin))
                .map(line -> line.startsWith(COMMAND) ? CommandLine.folded(line.substring(COMMAND.length())) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String endpoints(Artifacts artifacts) {
        Map<String, String> rows = new LinkedHashMap<>();
        Endpoint.all(artifacts).forEach(endpoint -> rows.put(endpoint.name(), endpoint.title()));
        return Table.of(rows);
    }

    private String answers(List<AnswerChoice> choices) {
        Map<String, String> rows = new LinkedHashMap<>();
        choices.forEach(choice -> rows.put(choice.key(), texts.summary(choice)));
        return Table.of(rows);
    }

    private static String examples() {
        return Example.accepted().stream()
                .map(example -> "# " + example.summary() + "\n" + COMMAND + example.command("manifest", "calico.yaml"))
                .collect(Collectors.joining("\n\n"));
    }
}
