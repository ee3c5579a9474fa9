package outward.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process per data folder; the operating system ends the lock with the process. */
final class DataLock {
    private DataLock() {}

    /** Takes the lock until the process ends; refuses when another process has it. */
    static FileLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException sameProcess) {
            channel.close();
            throw taken(folder);
        }
        channel.close();
        throw taken(folder);
    }

    private static EmbeddedFailure taken(Path folder) {
        return new EmbeddedFailure("Another Outward is using the data folder " + folder
                + ": stop it first, or give this one a folder of its own with OUTWARD_DATA_DIR.");
    }
}
