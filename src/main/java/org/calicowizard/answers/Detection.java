package org.calicowizard.answers;

import java.util.List;
import java.util.Optional;

/**
 * How calico-node finds a node's own address: the value of {@code IP_AUTODETECTION_METHOD} or
 * {@code IP6_AUTODETECTION_METHOD}.
 *
 * <p>Source: projectcalico/calico v3.32.1,
 * node/pkg/lifecycle/startup/autodetection/autodetection_methods.go.
 *
 * @param method the part before the equals sign, such as {@code interface}
 * @param argument the part behind it; empty for the methods that take none
 */
public record Detection(String method, String argument) {

    /** Calico's own default. */
    public static final Detection FIRST_FOUND = new Detection("first-found", "");

    /** How each method is written; … stands for its argument. */
    static final List<String> SHAPES = List.of(
            "first-found", "kubernetes-internal-ip", "can-reach=…", "interface=…", "skip-interface=…", "cidr=…");

    /** No list of interfaces or networks of one node needs more; the longest name of a host has 253 characters. */
    private static final int LONGEST = 256;

    private static final List<String> PLAIN = List.of(FIRST_FOUND.method, "kubernetes-internal-ip");
    private static final List<String> WITH_ARGUMENT = List.of("can-reach", "interface", "skip-interface", "cidr");

    /** The schema of a method, but for characters that no name has. */
    static JsonSchema schema() {
        String pattern = String.join("|", PLAIN) + "|(?:" + String.join("|", WITH_ARGUMENT) + ")=.*\\S.*";
        return JsonSchema.text(pattern).with("maxLength", LONGEST);
    }

    /**
     * Reads a method.
     *
     * @param text such as {@code first-found} or {@code interface=^eth0$}
     * @return the method, or empty if Calico knows none of that name, the argument is missing or too much, or it has a control
     *     character
     */
    public static Optional<Detection> parse(String text) {
        if (text.length() > LONGEST || text.codePoints().anyMatch(Detection::isControl)) {
            return Optional.empty();
        }
        if (PLAIN.contains(text)) {
            return Optional.of(new Detection(text, ""));
        }
        int equals = text.indexOf('=');
        if (equals < 0 || equals == text.length() - 1 || !WITH_ARGUMENT.contains(text.substring(0, equals))) {
            return Optional.empty();
        }
        String method = text.substring(0, equals);
        return Optional.of(new Detection(method, canonical(method, text.substring(equals + 1))));
    }

    private static String canonical(String method, String argument) {
        return switch (method) {
            case "cidr" -> AddressText.canonicalCidrs(argument);
            case "can-reach" -> AddressText.canonical(argument);
            default -> argument;
        };
    }

    /** No interface, network or host has one in its name, and the comment at a manifest's head cannot hold it. */
    private static boolean isControl(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** The value as calico-node takes it. */
    @Override
    public String toString() {
        return argument.isEmpty() ? method : method + "=" + argument;
    }
}
