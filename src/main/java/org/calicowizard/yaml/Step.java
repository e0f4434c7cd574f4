package org.calicowizard.yaml;

/** One step of a path: the choice among the children of a map or list. */
interface Step {

    boolean selects(CollectionNode parent, int index);

    /** A key of a map. */
    record Key(String name) implements Step {
        @Override
        public boolean selects(CollectionNode parent, int index) {
            return parent.children().get(index).isNamed(name);
        }

        @Override
        public String toString() {
            return PathSyntax.quoted(name);
        }
    }

    /** The list item that is a map with this scalar under this key. */
    record Item(String key, String value) implements Step {
        @Override
        public boolean selects(CollectionNode parent, int index) {
            return parent.isList() && parent.children().get(index).isItem(key, value);
        }

        @Override
        public String toString() {
            return "[" + PathSyntax.quoted(key) + "=" + PathSyntax.quoted(value) + "]";
        }
    }

    /** The list item at a place, from 0. */
    record Index(int number) implements Step {
        @Override
        public boolean selects(CollectionNode parent, int index) {
            return parent.isList() && index == number;
        }

        @Override
        public String toString() {
            return "[" + number + "]";
        }
    }
}
