package org.calicowizard.answers;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.CidrFormatException;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.KubernetesVersion;
import org.calicowizard.text.Message;

/** The forms that answers have on the wire. */
final class Forms {

    private static final int HIGHEST_PORT = 65535;
    private static final String CIDR = "[0-9A-Fa-f:.]{2,45}/[0-9]{1,3}";
    private static final String URL = "https?://[^/@?#,\\s]+:[0-9]{1,5}";
    private static final String KUBERNETES = "v?[0-9]{1,4}\\.[0-9]{1,4}(?:\\.[0-9]{1,4})?";

    /** Such as 1.36, as YAML reads it; 2 is none. */
    private static final JsonSchema UNQUOTED_VERSION =
            JsonSchema.type("number").with("minimum", 0).with("not", Map.of("type", "integer"));

    private Forms() {}

    static <T extends Choice> SingleForm<T> choice(T[] values) {
        List<String> names = Arrays.stream(values).map(Choice::value).toList();
        Map<String, T> byName = Arrays.stream(values).collect(Collectors.toMap(Choice::value, Function.identity()));
        return new SingleForm<>(
                text -> Optional.ofNullable(byName.get(text)),
                Choice::value,
                Allowed.names(names),
                names,
                List.of(JsonSchema.names(names)));
    }

    static SingleForm<Boolean> flag() {
        List<String> names = List.of("true", "false");
        return new SingleForm<>(
                text -> Optional.of(text).filter(names::contains).map(Boolean::valueOf),
                Object::toString,
                Allowed.names(names),
                names,
                List.of(JsonSchema.type("boolean"), JsonSchema.names(names)));
    }

    static SingleForm<Detection> detection() {
        return new SingleForm<>(
                Detection::parse,
                Detection::toString,
                Allowed.texts(Detection.SHAPES),
                Detection.SHAPES,
                List.of(Detection.schema()));
    }

    static SingleForm<KubernetesVersion> kubernetes() {
        return new SingleForm<>(
                text -> version(text, KubernetesVersion::parse),
                KubernetesVersion::toString,
                Allowed.words(Message.of("answers.kubernetes")),
                List.of(),
                List.of(JsonSchema.text(KUBERNETES), UNQUOTED_VERSION));
    }

    static SingleForm<CalicoVersion> calico(CalicoReleases releases) {
        List<String> names = releases.all().stream()
                .map(release -> release.version().toString())
                .toList();
        return new SingleForm<>(
                text -> version(text, CalicoVersion::parse)
                        .filter(v -> releases.find(v).isPresent()),
                CalicoVersion::toString,
                Allowed.words(Message.of("answers.calico", names.get(names.size() - 1), names.get(0))),
                names,
                List.of(JsonSchema.names(names)));
    }

    static ListForm<Cidr> cidrs(int most, UnaryOperator<Stream<Cidr>> order) {
        return new ListForm<>(most, Forms::cidr, Cidr::toString, Message.of("answers.cidrs", most), CIDR, order);
    }

    static ListForm<String> urls(int most) {
        return new ListForm<>(
                most, Forms::url, Function.identity(), Message.of("answers.urls", most), URL, UnaryOperator.identity());
    }

    private static Parsed<Cidr> cidr(String key, String item) {
        try {
            Cidr cidr = Cidr.parse(item);
            List<Problem> notes = Cidr.hostBitsSet(item)
                    ? List.of(Problem.in(key, "cidr-host-bits", Shown.of(item), cidr))
                    : List.of();
            return new Parsed<>(Optional.of(cidr), notes);
        } catch (CidrFormatException e) {
            return Parsed.failed(
                    Problem.in(key, "malformed-cidr", Shown.of(item), e.fault().message()));
        }
    }

    /** Credentials in a URL would end up in links and logs, so none are taken. */
    private static Parsed<String> url(String key, String item) {
        try {
            URI uri = URI.create(item);
            boolean plain = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getPort() > 0
                    && uri.getPort() <= HIGHEST_PORT
                    && item.equals(uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort());
            return plain ? Parsed.of(canonical(uri)) : Parsed.failed(Problem.in(key, "malformed-url", Shown.of(item)));
        } catch (IllegalArgumentException e) {
            return Parsed.failed(Problem.in(key, "malformed-url", Shown.of(item)));
        }
    }

    private static String canonical(URI url) {
        String host = url.getHost();
        String canonical =
                host.startsWith("[") ? "[" + AddressText.canonical(host.substring(1, host.length() - 1)) + "]" : host;
        return url.getScheme() + "://" + canonical + ":" + url.getPort();
    }

    private static <T> Optional<T> version(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
