package outward.audit.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How often the audit trail is sealed and vouched for outside of the database. */
@ConfigMapping(prefix = "outward.audit")
interface SealSettings {
    /** Pause between two looks for entries that wait. */
    @WithDefault("2S")
    Duration sealEvery();

    /** A checkpoint is written when so many entries were sealed since the last one. */
    @WithDefault("500")
    int checkpointEntries();

    /** It is also written when anything was sealed since the last one and that one is so old. */
    @WithDefault("15M")
    Duration checkpointEvery();

    /** Folder of the checkpoints, outside of the database. */
    Path checkpointFolder();

    /** Secret that the signing key is made from. */
    String checkpointKey();
}
