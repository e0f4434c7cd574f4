package org.calicowizard.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.calicowizard.release.OfficialManifest;

/** The official manifests that were asked for last, indexed: of one file the bytes never change, since its digest is known. */
final class IndexedBases {

    private static final int MOST = 16;

    private final Map<OfficialManifest, BaseChoice> latest = new LinkedHashMap<>(MOST, 0.75F, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OfficialManifest, BaseChoice> eldest) {
            return size() > MOST;
        }
    };

    synchronized BaseChoice get(OfficialManifest manifest, Supplier<BaseChoice> indexing) {
        BaseChoice known = latest.get(manifest);
        if (known != null) {
            return known;
        }
        BaseChoice indexed = indexing.get();
        latest.put(manifest, indexed);
        return indexed;
    }
}
