package org.calicowizard.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One document of a stream, or the document inside a scalar of one. It is composed at its first use and at most once.
 * Every edit has offsets in the whole text, is made for the text as it is, and changes nothing by itself; apply several
 * at once with {@link TextEdits}. Every method throws {@link YamlEditException} where the document is not valid YAML,
 * and where a path is ambiguous or leads through an alias; edits throw it also where a path leads nowhere or to
 * something anchored, tagged or of the wrong kind.
 *
 * <p>Values to insert are a {@code String}, a {@code List} or a {@code Map} of such values; scalars are always text, so
 * that {@code "true"} gets quotes.
 */
public final class YamlDocument {

    private final Source source;
    private final Lazy<Node> root;

    YamlDocument(Source source) {
        this.source = source;
        this.root = new Lazy<>(() -> NodeComposer.compose(source));
    }

    /** UTF-16 offset of this document's first character in the whole text; 0 for one inside a scalar. */
    public int start() {
        return source.start();
    }

    /** UTF-16 offset behind this document's last character; counted in the scalar's text for one inside a scalar. */
    public int end() {
        return source.end();
    }

    /** This document as it stands there, with its marker and comments. */
    public String text() {
        return source.slice(source.start(), source.end());
    }

    /** What the document says. */
    public YamlModel model() {
        return new YamlModel(node());
    }

    /** Whether something is at the path, be it empty. */
    public boolean has(YamlPath path) {
        return find(path).isPresent();
    }

    /** The text of the scalar at the path; empty where nothing or no scalar is there. */
    public Optional<String> scalar(YamlPath path) {
        return find(path)
                .map(Found::node)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).value());
    }

    /** Whether the scalar at the path is text, and not a number, truth value or null spelled alike. */
    public boolean isString(YamlPath path) {
        return find(path)
                .map(Found::node)
                .filter(node ->
                        node instanceof ScalarNode scalar && scalar.tag().equals(Tag.STR.getValue()))
                .isPresent();
    }

    /** The text of every scalar in the list or map at the path, without those deeper down; empty where nothing is there. */
    public List<String> scalars(YamlPath path) {
        return children(path).stream()
                .filter(child -> child.value() instanceof ScalarNode)
                .map(child -> ((ScalarNode) child.value()).value())
                .toList();
    }

    /** What the items of the list at the path have under this key, one text for each item; empty where it has none. */
    public List<String> itemValues(YamlPath list, String key) {
        return children(list).stream()
                .map(child -> child.value() instanceof CollectionNode item
                        ? item.scalar(key).orElse("")
                        : "")
                .toList();
    }

    /** The keys of the map at the path, in their order. */
    public List<String> keys(YamlPath map) {
        return children(map).stream()
                .flatMap(child -> child.key().stream())
                .map(ScalarNode::value)
                .toList();
    }

    /** What more than one item of the list at the path has under this key. */
    public List<String> duplicates(YamlPath list, String key) {
        Set<String> once = new HashSet<>();
        return itemValues(list, key).stream()
                .filter(value -> !value.isEmpty() && !once.add(value))
                .distinct()
                .toList();
    }

    /** Line in the whole text, from 1, of what is at the path. */
    public int line(YamlPath path) {
        Target target = require(path);
        return source.origin().line(target.node().start());
    }

    /** Line in the whole text, from 1, of an offset in the text that this document is read from. */
    public int line(int offset) {
        return source.origin().line(offset);
    }

    /** Whether the list at the path has the commented-out item {@code # - key: value}. */
    public boolean hasCommented(YamlPath list, String key, String value) {
        return find(list)
                .map(found -> new CommentedItems(new Target(list, found, source)))
                .filter(items -> !items.find(key, value).isEmpty())
                .isPresent();
    }

    /** Gives the scalar at the path another text; its quotes stay, and a plain one gets quotes where it needs them. */
    public TextEdit set(YamlPath path, String value) {
        return new ScalarEdit(require(path).editable()).set(value);
    }

    /** Gives the scalar at the path a whole number, without quotes. */
    public TextEdit setNumber(YamlPath path, long value) {
        Target target = require(path).editable();
        return target.edit(target.scalar().start(), target.scalar().end(), Long.toString(value));
    }

    /** Adds an entry to the map at the path, which may be empty or null; refuses a key that it has. */
    public TextEdit insertEntry(YamlPath map, String key, Object value, Where where) {
        return Insertion.entry(require(map).editable(), key, value).at(where);
    }

    /** Adds an item to the list at the path, which may be empty or null; refuses a {@code name} that an item has. */
    public TextEdit insertItem(YamlPath list, Object value, Where where) {
        return Insertion.item(require(list).editable(), value).at(where);
    }

    /** Removes a list item: its lines with the comment beside it, not the comment above; the last one leaves {@code []}. */
    public TextEdit remove(YamlPath item) {
        return Removal.of(require(item).editable());
    }

    /** An editor for the text of the scalar at the path, whose edits are edits of the whole text as well. */
    public YamlDocument embedded(YamlPath path) {
        return new YamlDocument(Embedding.of(require(path).editable()));
    }

    /**
     * Replaces a text in the comment lines directly above an entry or item.
     *
     * @return empty where no such line holds the expected text
     */
    public Optional<TextEdit> replaceCommentAbove(YamlPath path, String expectedText, String newText) {
        return new CommentAbove(require(path)).replace(expectedText, newText);
    }

    Node node() {
        return root.get();
    }

    private List<Child> children(YamlPath path) {
        return find(path)
                .map(Found::node)
                .filter(CollectionNode.class::isInstance)
                .map(node -> ((CollectionNode) node).children())
                .orElse(List.of());
    }

    private Optional<Found> find(YamlPath path) {
        return new Lookup(source, path).find(root.get());
    }

    private Target require(YamlPath path) {
        return new Lookup(source, path).require(root.get());
    }
}
