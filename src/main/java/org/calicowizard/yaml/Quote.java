package org.calicowizard.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** How a scalar stands on one line. */
enum Quote {
    /** Without quotes. */
    PLAIN {
        @Override
        boolean suits(String value) {
            return SAFE.matcher(value).matches()
                    && !KEYWORD.matcher(value).matches()
                    && new Resolver().resolve(NodeId.scalar, value, true).equals(Tag.STR);
        }

        @Override
        String written(String value) {
            return value;
        }
    },
    /** In single quotes. */
    SINGLE {
        @Override
        boolean suits(String value) {
            return value.codePoints().allMatch(Quote::isPrintable);
        }

        @Override
        String written(String value) {
            return "'" + value.replace("'", "''") + "'";
        }
    },
    /** In double quotes, with JSON's escapes. */
    DOUBLE {
        @Override
        boolean suits(String value) {
            return true;
        }

        @Override
        String written(String value) {
            return "\"" + escaped(value) + "\"";
        }
    };

    /** Words, file names and image references; an IP address, number or time begins otherwise or holds other characters. */
    private static final Pattern SAFE =
            Pattern.compile("[A-Za-z/_][A-Za-z0-9_./-]*|[a-z0-9][a-z0-9.-]*(/[a-z0-9._-]+)+:[A-Za-z0-9_.-]+");

    /** What some YAML version reads as something other than text. */
    private static final Pattern KEYWORD = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf|infinity");

    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029\uFEFF";

    abstract boolean suits(String value);

    abstract String written(String value);

    /** Writes in this way if the value allows it, else in double quotes. */
    String write(String value) {
        return suits(value) ? written(value) : DOUBLE.written(value);
    }

    /** The way in which a scalar is written; one that is a block counts as plain. */
    static Quote of(ScalarNode scalar) {
        if (scalar.style() == ScalarStyle.DOUBLE_QUOTED) {
            return DOUBLE;
        }
        return scalar.style() == ScalarStyle.SINGLE_QUOTED ? SINGLE : PLAIN;
    }

    /** Whether YAML takes the character for itself inside a line. */
    static boolean isPrintable(int codePoint) {
        boolean ascii = ' ' <= codePoint && codePoint <= '~';
        return ascii || StreamReader.isPrintable(codePoint) && LINE_BREAKS.indexOf(codePoint) < 0;
    }

    static String escaped(String value) {
        StringBuilder text = new StringBuilder(value.length() + 2);
        value.codePoints().forEach(codePoint -> text.append(escaped(codePoint)));
        return text.toString();
    }

    private static String escaped(int codePoint) {
        int named = "\"\\\n\t\r".indexOf(codePoint);
        if (named >= 0) {
            return "\\" + "\"\\ntr".charAt(named);
        }
        return isPrintable(codePoint) ? Character.toString(codePoint) : String.format("\\u%04X", codePoint);
    }
}
