package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.calicowizard.artifact.Generation;

/** Makes and proves a manifest's edits anew, whatever is known of its base from earlier ones. */
public final class FreshProof {

    private static final Renderer RENDERER = new Renderer();

    private FreshProof() {}

    /** Fails where a remembered edit is another one than that which its editor makes, or the result is not as planned. */
    public static void of(Generation made) {
        RenderedManifest manifest = made.manifest();
        assertThat(manifest.edits()).isEqualTo(RENDERER.edits(manifest.base(), made.plan()));
        RENDERER.prove(manifest, made.plan());
    }
}
