package org.calicowizard.yaml;

/** Why an edit or a look-up cannot be done. */
public enum YamlFault {
    /** Has an anchor, so an alias may repeat it elsewhere. */
    ANCHORED,
    /** Has a tag of its own. */
    TAGGED,
    /** Is the alias that the detail names. */
    ALIAS,
    /** The alias that the detail names stands on the way. */
    ALIAS_ON_THE_WAY,
    /** Is empty and has no place of its own. */
    NO_PLACE,
    /** Has no such key or item. */
    MISSING,
    /** Has more than one such key or item. */
    REPEATED,
    /** Such a key or item is there more than once. */
    AMBIGUOUS,
    /** Has the new key already. */
    KEY_PRESENT,
    /** Has an item of the new one’s name already. */
    ITEM_PRESENT,
    /** Has no such commented-out item. */
    COMMENTED_MISSING,
    /** Has more than one such commented-out item. */
    COMMENTED_REPEATED,
    /** Is a map or list. */
    NO_SCALAR,
    /** Is no map. */
    NO_MAP,
    /** Is no list. */
    NO_LIST,
    /** Is no item of a list. */
    NO_LIST_ITEM,
    /** Is in a list that has a tag of its own. */
    LIST_TAGGED,
    /** Has a key that is no scalar on one line. */
    COMPLEX_KEY,
    /** Is empty, so that nothing can be told from its neighbours. */
    EMPTY,
    /** Is in flow style. */
    FLOW_STYLE,
    /** Ends in a block scalar that the end of the text cuts off. */
    OPEN_BLOCK,
    /** Is a block scalar without text, so its indentation is unknown. */
    BLOCK_WITHOUT_TEXT,
    /** Is the whole document. */
    WHOLE_DOCUMENT,
    /** Is neither a literal block nor quoted. */
    NO_PLACE_INSIDE,
    /** Is written with escapes or line breaks. */
    ESCAPED,
    /** A line break cannot go into single quotes. */
    LINE_BREAK,
    /** Is no valid YAML here. */
    SYNTAX,
    /** Holds a character that YAML does not allow. */
    CHARACTER,
    /** Is nested too deeply. */
    TOO_DEEP,
    /** Has more keys, values and items than any manifest’s object. */
    TOO_MANY_NODES,
    /** Has a line longer than any manifest’s. */
    LONG_LINE,
    /** Is more than one document. */
    SEVERAL_DOCUMENTS,
    /** A list item begins without a dash. */
    NO_DASH
}
