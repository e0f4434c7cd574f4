package org.calicowizard.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.text.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a flat JSON object or YAML mapping token by token, so that a value keeps the spelling that was sent:
 * {@code kubernetes: 1.30} is no decimal fraction.
 */
public final class AnswersDocument {

    /** All answers together have less: the 5,000 router IDs are the most of it. */
    private static final int MOST_TEXTS = 10_000;

    private final TokenStreamFactory json = new JsonFactory();
    private final TokenStreamFactory yaml = new YAMLFactory();

    /** A reader; it keeps no state between documents. */
    public AnswersDocument() {}

    /**
     * Reads JSON or YAML, whichever it looks like.
     *
     * @param bytes the document in UTF-8
     * @return its answers
     * @throws MalformedDocumentException if it is no flat object or mapping
     */
    public RawAnswers read(byte[] bytes) {
        boolean braced =
                new String(bytes, StandardCharsets.UTF_8).stripLeading().startsWith("{");
        return braced ? readJson(bytes) : readYaml(bytes);
    }

    /**
     * Reads JSON.
     *
     * @param bytes the document
     * @return its answers
     * @throws MalformedDocumentException if it is no flat object
     */
    public RawAnswers readJson(byte[] bytes) {
        return read(json, bytes);
    }

    /**
     * Reads YAML.
     *
     * @param bytes the document
     * @return its answers
     * @throws MalformedDocumentException if it is no flat mapping
     */
    public RawAnswers readYaml(byte[] bytes) {
        return read(yaml, bytes);
    }

    private static RawAnswers read(TokenStreamFactory factory, byte[] bytes) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            if (next(parser) != JsonToken.START_OBJECT) {
                throw malformed(parser, Message.of("document.no-object"));
            }
            RawAnswers answers = entries(parser);
            if (next(parser) != null) {
                throw malformed(parser, Message.of("document.more-behind"));
            }
            return answers;
        } catch (JacksonException e) {
            throw new MalformedDocumentException(Problem.of("malformed-body", place(e)));
        }
    }

    private static RawAnswers entries(JsonParser parser) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        int count = 0;
        while (next(parser) != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            next(parser);
            List<String> texts = texts(parser);
            count += 1 + texts.size();
            refuseMoreThanAllAnswers(count, parser);
            if (values.put(key, texts) != null) {
                repeated.add(key);
            }
        }
        return new RawAnswers(values, repeated);
    }

    private static List<String> texts(JsonParser parser) {
        List<String> texts = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (next(parser) != JsonToken.END_ARRAY) {
                texts.add(text(parser));
                refuseMoreThanAllAnswers(texts.size(), parser);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (next(parser) != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                next(parser);
                texts.add(key + "=" + text(parser));
                refuseMoreThanAllAnswers(texts.size(), parser);
            }
        } else {
            texts.add(text(parser));
        }
        return texts;
    }

    private static String text(JsonParser parser) {
        if (!parser.currentToken().isScalarValue()) {
            throw malformed(parser, Message.of("document.nested"));
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
    }

    private static void refuseMoreThanAllAnswers(int texts, JsonParser parser) {
        if (texts > MOST_TEXTS) {
            throw malformed(parser, Message.of("document.too-many"));
        }
    }

    /** An alias would be read as the name of its anchor. */
    private static @Nullable JsonToken next(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw malformed(parser, Message.of("document.alias"));
        }
        return token;
    }

    private static MalformedDocumentException malformed(JsonParser parser, Message what) {
        Message where = Message.of("document.at", what, parser.currentLocation().getLineNr());
        return new MalformedDocumentException(Problem.of("malformed-body", where));
    }

    /** The parser's own message may repeat what was sent, so only the place is told; a broken size limit has none. */
    private static Message place(JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .map(place -> Message.of("document.syntax", place.getLineNr(), place.getColumnNr()))
                .orElseGet(() -> Message.of("document.too-long"));
    }
}
