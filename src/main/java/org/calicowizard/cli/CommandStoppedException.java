package org.calicowizard.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What keeps a command from coming to a result, whatever the answers are. */
public final class CommandStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A reason to stop.
     *
     * @param message what the user is told
     */
    public CommandStoppedException(String message) {
        super(message);
    }

    static CommandStoppedException of(String what, IOException cause) {
        return new CommandStoppedException(what + ": " + reason(cause));
    }

    /** The message of many such exceptions is the path alone. */
    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = Optional.ofNullable(cause.getMessage()).orElseGet(cause::toString);
        return cause instanceof FileSystemException file
                ? Optional.ofNullable(file.getReason()).orElse(message)
                : message;
    }
}
