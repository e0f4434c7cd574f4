package org.calicowizard.manifest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.Plan;
import org.calicowizard.plan.Setting;

/** Applies a plan to a base. Every byte outside the edits is the base's own. */
public final class Renderer {

    private final Map<Place, SettingEditor> editors = new EnumMap<>(Place.class);
    private final RouterIdEditor routerIds = new RouterIdEditor();

    /** A renderer, which remembers nothing itself; a base that is used again remembers its edits. */
    public Renderer() {
        editors.put(Place.CONFIG, new ConfigEditor());
        editors.put(Place.IPAM, new IpamEditor());
        editors.put(Place.NODE_ENV, new NodeEnvEditor());
        editors.put(Place.PROBE_FLAG, new ProbeFlagEditor());
        editors.put(Place.TYPHA, new TyphaEditor());
    }

    /**
     * Makes a manifest, and proves it unless its base remembers that the same edits were proved with other values.
     *
     * @param base the manifest to edit
     * @param plan what Calico must be told
     * @param head comment lines for the top of the file, in place of those of an earlier run
     * @return the manifest with the edits that made it
     * @throws org.calicowizard.yaml.YamlEditException if the base has no place for a setting
     * @throws UnprovenManifestException if the result differs from the base elsewhere than planned, or not where planned
     */
    public RenderedManifest render(Base base, Plan plan, List<String> head) {
        List<EditPoint> points = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Setting setting : plan.settings()) {
            if (setting.place() != Place.ROUTER_ID) {
                EditPoint point =
                        base.points().of(setting, any -> edits(base, any).toList());
                points.add(point);
                point.edits(setting).forEach(edits::add);
            }
        }
        table(base, plan).forEach(edits::add);
        RenderedManifest manifest = new RenderedManifest(base, HeadComment.of(base.yaml(), head), edits);
        if (points.size() < plan.settings().size()) {
            prove(manifest, plan);
        } else {
            base.points().proveOnce(points, () -> prove(manifest, plan));
        }
        return manifest;
    }

    /** Proves that a manifest is as planned, whatever was proved before. */
    void prove(RenderedManifest manifest, Plan plan) {
        new Proof(manifest.base()).verify(manifest.text(), manifest.edits(), rendered -> edits(rendered, plan));
    }

    /** The edits that make a plan hold in a base; none where it holds already. */
    List<Edit> edits(Base base, Plan plan) {
        return Stream.concat(plan.settings().stream().flatMap(setting -> edits(base, setting)), table(base, plan))
                .toList();
    }

    private Stream<Edit> table(Base base, Plan plan) {
        return routerIds.edits(base, plan.in(Place.ROUTER_ID).toList());
    }

    private Stream<Edit> edits(Base base, Setting setting) {
        SettingEditor editor = editors.get(setting.place());
        return editor == null ? Stream.empty() : editor.edits(base, setting);
    }
}
