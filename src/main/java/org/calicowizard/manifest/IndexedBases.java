package org.calicowizard.manifest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.calicowizard.release.OfficialManifest;

/**
 * The official manifests that are asked for most, indexed: of one file the bytes never change, since its digest is known.
 * Whoever asks for one that is being indexed waits for it, and for no other.
 */
final class IndexedBases {

    private static final int MOST = 16;

    private final Cache<OfficialManifest, BaseChoice> indexed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    BaseChoice get(OfficialManifest manifest, Supplier<BaseChoice> indexing) {
        return indexed.get(manifest, unused -> indexing.get());
    }
}
