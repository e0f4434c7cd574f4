package org.calicowizard.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.TextEdits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** Other ways to the same bytes, or to the same objects: loading and dumping, and filling in a template. */
@State(Scope.Benchmark)
public class Rewriting {

    @Param({"builtin", "official"})
    public String base = "";

    private final Map<String, String> values = new HashMap<>();
    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private Yaml yaml = new Yaml();
    private String whole = "";
    private String edited = "";
    private String placeholders = "";
    private String template = "";
    private Context context = new Context();

    @Setup
    public void prepare() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        yaml = new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
        RenderedManifest manifest = TestWizard.outcome(
                        RawAnswers.ofQuery(ManyAnswers.queries(base).get(1)))
                .generation()
                .orElseThrow()
                .manifest();
        whole = manifest.base().text();
        edited = editedDocuments(manifest);
        placeholders = template(manifest, "@@%s@@");
        template = template(manifest, "[(${%s})]");
        context = new Context(null, Map.copyOf(values));
        StringTemplateResolver resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    private static String editedDocuments(RenderedManifest manifest) {
        Collection<String> documents = Pattern.compile("(?m)^---\\s*$")
                .splitAsStream(manifest.text())
                .filter(document ->
                        document.contains("\n  name: calico-config") || document.contains("kind: DaemonSet"))
                .toList();
        return String.join("\n---\n", documents);
    }

    private String template(RenderedManifest manifest, String form) {
        List<TextEdit> holes = manifest.edits().stream()
                .flatMap(edit -> edit.texts().stream())
                .map(edit -> {
                    String name = "v" + edit.start();
                    values.put(name, edit.replacement());
                    return new TextEdit(edit.start(), edit.end(), form.formatted(name));
                })
                .toList();
        return TextEdits.apply(manifest.base().text(), holes);
    }

    @Benchmark
    public String loadAndDumpAll() {
        return yaml.dumpAll(yaml.loadAll(whole).iterator());
    }

    @Benchmark
    public String loadAndDumpEdited() {
        return yaml.dumpAll(yaml.loadAll(edited).iterator());
    }

    @Benchmark
    public byte[] replacePlaceholders() {
        String text = placeholders;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@@" + value.getKey() + "@@", value.getValue());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public byte[] fillTemplate() {
        return engine.process(template, context).getBytes(StandardCharsets.UTF_8);
    }
}
