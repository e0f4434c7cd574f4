package org.calicowizard.benchmark;

import java.util.Arrays;
import java.util.List;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.artifact.Generation;
import org.calicowizard.manifest.Renderer;
import org.calicowizard.rules.Finding;
import org.calicowizard.testing.TestWizard;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to make a manifest, against no more than copying one. */
@State(Scope.Benchmark)
public class Rendering {

    @Param({"builtin", "official"})
    public String base = "";

    private final Renderer renderer = new Renderer();
    private List<RawAnswers> answers = List.of();
    private List<Generation> generations = List.of();
    private List<List<String>> heads = List.of();
    private byte[] bytes = {};
    private int next;

    @Setup
    public void prepare() {
        answers = ManyAnswers.queries(base).stream().map(RawAnswers::ofQuery).toList();
        generations = answers.stream()
                .limit(256)
                .map(raw -> TestWizard.outcome(raw).generation().orElseThrow())
                .toList();
        heads = generations.stream()
                .map(made -> made.manifest()
                        .head()
                        .replacement()
                        .lines()
                        .map(line -> line.substring(2))
                        .toList())
                .toList();
        bytes = generations.get(0).manifest().bytes();
    }

    @Benchmark
    public byte[] copy() {
        return Arrays.copyOf(bytes, bytes.length);
    }

    @Benchmark
    public byte[] render() {
        int i = next++ & 255;
        Generation made = generations.get(i);
        return renderer.render(made.manifest().base(), made.plan(), heads.get(i))
                .bytes();
    }

    @Benchmark
    public byte[] generate() {
        return TestWizard.outcome(answers.get(next++ & 2047))
                .generation()
                .orElseThrow()
                .manifest()
                .bytes();
    }

    @Benchmark
    public List<Finding> check() {
        return TestWizard.generator().check(answers.get(next++ & 2047));
    }
}
