package org.calicowizard.description;

import java.util.stream.Collectors;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.text.DataFile;

/** The index for language models, in the form that llmstxt.org describes. */
public final class LlmsText {

    private final AnswerTexts texts = new AnswerTexts();
    private final String template;

    /**
     * The index of an API.
     *
     * @param reader knows the answers
     * @param artifacts what is made of them
     */
    public LlmsText(AnswersReader reader, Artifacts artifacts) {
        this.template = DataFile.open("/description/llms.md")
                .text()
                .replace("{answers}", answers(reader))
                .replace("{endpoints}", endpoints(artifacts))
                .replace("{examples}", examples());
    }

    /**
     * The index as a server gives it.
     *
     * @param origin the server's own address, such as {@code http://localhost:8080}
     * @return the text in Markdown
     */
    public String text(String origin) {
        return template.replace("{origin}", origin);
    }

    private String answers(AnswersReader reader) {
        return reader.choices().stream()
                .map(choice -> "- `" + choice.key() + "`: " + texts.summary(choice))
                .collect(Collectors.joining("\n"));
    }

    private static String endpoints(Artifacts artifacts) {
        String query = Example.accepted().get(0).query();
        return Endpoint.all(artifacts).stream()
                .map(endpoint -> "- [" + endpoint.title() + "]({origin}/api/v1/" + endpoint.name() + "?" + query + "): "
                        + endpoint.what())
                .collect(Collectors.joining("\n"));
    }

    private static String examples() {
        return Example.accepted().stream()
                .map(example -> "- [" + example.summary() + "]({origin}/api/v1/manifest?" + example.query() + ")")
                .collect(Collectors.joining("\n"));
    }
}
