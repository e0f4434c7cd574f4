package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calicowizard.yaml.CollectionNode.Kind;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Composes one document from parse events, which unlike SnakeYAML's nodes keep aliases apart from what they point at. */
final class NodeComposer {

    private static final int DEEPEST = 100;

    /** A table of router IDs for 5,000 nodes has half of it. */
    private static final int MOST_NODES = 20_000;

    /** SnakeYAML's time grows with the square of a line's length; no annotation of Kubernetes has more than 262,144. */
    private static final int LONGEST_LINE = 300_000;

    private final Source source;
    private final Offsets offsets;
    private final Parser parser;
    private final Resolver resolver = new Resolver();
    private int nodes;

    private NodeComposer(Source source) {
        String text = source.slice(source.start(), source.end());
        if (text.length() > LONGEST_LINE && text.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw refusal(YamlFault.LONG_LINE, source, 0);
        }
        this.source = source;
        this.offsets = new Offsets(text);
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /** Reads the document; an empty one is an empty scalar at its end. */
    static Node compose(Source source) {
        try {
            return new NodeComposer(source).document();
        } catch (MarkedYAMLException e) {
            throw refusal(YamlFault.SYNTAX, source, e.getProblemMark().getIndex());
        } catch (ReaderException e) {
            throw refusal(YamlFault.CHARACTER, source, e.getPosition());
        } catch (YAMLException e) {
            throw refusal(YamlFault.SYNTAX, source, 0);
        }
    }

    private static YamlEditException refusal(YamlFault fault, Source source, int index) {
        int offset = source.start() + Math.min(index, source.end() - source.start());
        return new YamlEditException(fault, "", "", source, offset);
    }

    private Node document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            Span end = new Span(source.end(), source.end(), false, false);
            return new ScalarNode(end, "", ScalarStyle.PLAIN, Tag.NULL.getValue());
        }
        parser.getEvent();
        Node root = node(0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw refusal(YamlFault.SEVERAL_DOCUMENTS, source, 0);
        }
        return root;
    }

    private Node node(int depth) {
        if (depth > DEEPEST) {
            throw refusedHere(YamlFault.TOO_DEEP);
        }
        if (nodes++ == MOST_NODES) {
            throw refusedHere(YamlFault.TOO_MANY_NODES);
        }
        Event event = parser.getEvent();
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof AliasEvent alias) {
            return new AliasNode(span(alias, false), alias.getAnchor());
        }
        return collection((CollectionStartEvent) event, depth);
    }

    private YamlEditException refusedHere(YamlFault fault) {
        return refusal(fault, source, parser.peekEvent().getStartMark().getIndex());
    }

    private ScalarNode scalar(ScalarEvent event) {
        Span span = span(event, event.getTag() != null);
        ScalarNode node = new ScalarNode(span, event.getValue(), event.getScalarStyle(), tag(event));
        if (!node.isBlock()) {
            return node;
        }
        int end = BlockScalars.contentEnd(source, behindProperties(span), span.end());
        return new ScalarNode(span.endingAt(end), node.value(), node.style(), node.tag());
    }

    private String tag(ScalarEvent event) {
        boolean plain = event.getImplicit().canOmitTagInPlainScalar();
        return event.getTag() != null
                ? event.getTag()
                : resolver.resolve(NodeId.scalar, event.getValue(), plain).getValue();
    }

    private CollectionNode collection(CollectionStartEvent event, int depth) {
        Kind kind = event.is(Event.ID.MappingStart) ? Kind.MAP : Kind.LIST;
        Span span = span(event, event.getTag() != null);
        List<Child> children = new ArrayList<>();
        int from = behindProperties(span);
        while (!parser.checkEvent(Event.ID.MappingEnd) && !parser.checkEvent(Event.ID.SequenceEnd)) {
            Child child = kind == Kind.MAP ? entry(depth) : item(event.isFlow(), from, depth);
            children.add(child);
            from = child.end();
        }
        int end = offset(parser.getEvent().getEndMark().getIndex());
        boolean closed = event.isFlow() && "]}".indexOf(source.at(end - 1)) >= 0;
        return new CollectionNode(span.endingAt(closed ? end : from), kind, event.isFlow(), children);
    }

    private Child entry(int depth) {
        Node key = node(depth + 1);
        Node value = node(depth + 1);
        int colon = source.skipBlank(key.end());
        int lead = source.at(colon) == ':' ? colon + 1 : key.end();
        boolean asked = source.at(key.start() - 2) == '?' && source.at(key.start() - 1) == ' ';
        boolean simple = key instanceof ScalarNode && !asked;
        return new Child(
                key.start(), lead, simple ? Optional.of((ScalarNode) key) : Optional.empty(), moved(value, lead));
    }

    private Child item(boolean flow, int from, int depth) {
        Node value = node(depth + 1);
        if (flow) {
            return new Child(value.start(), value.start(), Optional.empty(), value);
        }
        int dash = source.skipBlank(from);
        if (source.at(dash) != '-') {
            throw new YamlEditException(YamlFault.NO_DASH, "", "", source, dash);
        }
        return new Child(dash, dash + 1, Optional.empty(), moved(value, dash + 1));
    }

    /** The parser puts an absent value at the next token, far behind its colon. */
    private static Node moved(Node value, int lead) {
        boolean absent = value instanceof ScalarNode && value.start() == value.end();
        return absent ? ((ScalarNode) value).at(lead) : value;
    }

    private int behindProperties(Span span) {
        int at = span.start();
        while ((span.anchored() || span.tagged()) && (source.at(at) == '&' || source.at(at) == '!')) {
            while (source.at(at) > ' ') {
                at++;
            }
            at = source.skipBlank(at);
        }
        return at;
    }

    private Span span(NodeEvent event, boolean tagged) {
        int start = offset(event.getStartMark().getIndex());
        return new Span(
                start,
                offset(event.getEndMark().getIndex()),
                !(event instanceof AliasEvent) && event.getAnchor() != null,
                tagged);
    }

    private int offset(int index) {
        return source.start() + offsets.offset(index);
    }
}
