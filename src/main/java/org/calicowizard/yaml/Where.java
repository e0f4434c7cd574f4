package org.calicowizard.yaml;

/**
 * The place of a new entry among the entries of a map, or of a new item among the items of a list.
 *
 * <p>In an empty map or list every place means the same, save the one after a commented-out item, which must be there.
 */
public final class Where {

    enum Side {
        FIRST,
        LAST,
        BEFORE,
        AFTER,
        AFTER_COMMENTED
    }

    private final Side side;
    private final Step anchor;

    private Where(Side side, Step anchor) {
        this.side = side;
        this.anchor = anchor;
    }

    /** Before all others, and before the comment that stands above the present first one. */
    public static Where first() {
        return new Where(Side.FIRST, new Step.Index(0));
    }

    /** After all others. */
    public static Where last() {
        return new Where(Side.LAST, new Step.Index(0));
    }

    /** Before the entry with this key and the comment lines directly above it. */
    public static Where before(String key) {
        return new Where(Side.BEFORE, new Step.Key(key));
    }

    /** After the entry with this key. */
    public static Where after(String key) {
        return new Where(Side.AFTER, new Step.Key(key));
    }

    /** Before the item that is a map with this scalar under this key, and the comment lines directly above it. */
    public static Where beforeItem(String key, String value) {
        return new Where(Side.BEFORE, new Step.Item(key, value));
    }

    /** After the item that is a map with this scalar under this key. */
    public static Where afterItem(String key, String value) {
        return new Where(Side.AFTER, new Step.Item(key, value));
    }

    /** After the commented-out item {@code # - key: value} and its further lines, which all stay. */
    public static Where afterCommented(String key, String value) {
        return new Where(Side.AFTER_COMMENTED, new Step.Item(key, value));
    }

    Side side() {
        return side;
    }

    /** What the place is relative to; means nothing for the first and last place. */
    Step anchor() {
        return anchor;
    }

    @Override
    public String toString() {
        return side + " " + anchor;
    }
}
