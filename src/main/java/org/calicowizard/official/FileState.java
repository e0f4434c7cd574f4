package org.calicowizard.official;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What tells without reading it that a file is still the same.
 *
 * @param key which file of the system it is; empty where the system does not say
 * @param modified when it was written last
 * @param bytes its size
 */
record FileState(Optional<Object> key, Instant modified, long bytes) {

    /** More than the coarsest clock of a file system, which is FAT's. */
    private static final Duration TICK = Duration.ofSeconds(3);

    static FileState of(BasicFileAttributes file) {
        return new FileState(
                Optional.ofNullable(file.fileKey()), file.lastModifiedTime().toInstant(), file.size());
    }

    /** Whether another writing after this moment would show; within a tick of the clock it need not. */
    boolean isSettled(Instant now) {
        return modified.plus(TICK).isBefore(now);
    }
}
