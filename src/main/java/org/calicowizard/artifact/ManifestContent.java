package org.calicowizard.artifact;

import org.calicowizard.manifest.RenderedManifest;

/** A manifest, most of which was digested and packed with its base. */
record ManifestContent(RenderedManifest manifest) implements Content {

    @Override
    public byte[] bytes() {
        return manifest.bytes();
    }

    @Override
    public String tag() {
        return manifest.tag();
    }

    @Override
    public byte[] gzip() {
        return manifest.gzip();
    }
}
