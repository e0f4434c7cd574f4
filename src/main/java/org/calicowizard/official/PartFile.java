package org.calicowizard.official;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.calicowizard.official.FetchException.Reason;

/**
 * A file on its way into the cache. It is locked while it grows, so that one without a lock belongs to a process that
 * was killed, whichever of those that share the cache that was.
 */
final class PartFile implements Closeable {

    private static final String SUFFIX = ".part";

    private final Path path;
    private final FileChannel channel;

    private PartFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new file in the directory, which is made if need be. */
    static PartFile in(Path directory) throws FetchException {
        try {
            Files.createDirectories(directory);
            PartFile part = open(directory);
            while (!part.claim()) {
                part = open(directory);
            }
            return part;
        } catch (IOException e) {
            throw new FetchException(Reason.NOT_STORED, e);
        }
    }

    private static PartFile open(Path directory) throws IOException {
        Path path = directory.resolve(UUID.randomUUID() + SUFFIX);
        return new PartFile(path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Locks the file, unless another process has swept between the opening and the lock. */
    private boolean claim() throws IOException {
        boolean own = false;
        try {
            own = channel.tryLock() != null && Files.exists(path);
        } finally {
            if (!own) {
                close();
            }
        }
        return own;
    }

    void write(ByteBuffer bytes) throws FetchException {
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new FetchException(Reason.NOT_STORED, e);
        }
    }

    /** Puts the file in its place, where it is either whole or not at all. */
    void moveTo(Path target) throws FetchException {
        try {
            channel.force(true);
            Files.createDirectories(target.getParent());
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new FetchException(Reason.NOT_STORED, e);
        }
    }

    /** Deletes the file, unless it has been moved. */
    @Override
    public void close() throws FetchException {
        try {
            channel.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new FetchException(Reason.NOT_STORED, e);
        }
    }

    /**
     * Deletes what processes left that were killed. Must not run while this process has such a file open: on POSIX,
     * closing any channel of a file gives up the locks that the process has on it.
     */
    static void sweep(Path directory) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
            for (Path part : parts) {
                deleteUnlessLocked(part);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // There is no cache yet, or it cannot be written; whoever fetches into it will say so.
        }
    }

    private static void deleteUnlessLocked(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                Files.delete(part);
            }
        } catch (OverlappingFileLockException e) {
            // It is this process's own.
        }
    }
}
