package outward.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import outward.plan.PlanDocument;
import outward.runbook.FolderName;
import outward.runbook.Scope;
import outward.runbook.bundle.RunbookZip;

/**
 * The folder into which plans are written: what the ZIP of each site holds, in FOLDER/customer/site. It lists what it wrote
 * in a file, and takes exactly that away when it writes again: scripts of a host that is gone must not stay.
 */
final class PlannedFolder {
    /** Says that the folder is ours, and what of it. */
    static final String LIST = "outward-files.txt";

    private final Path folder;
    private final List<String> written = new ArrayList<>();

    private PlannedFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder, emptied of what was written before; refuses one that holds anything else. */
    static PlannedFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FolderRefused(folder + " is no folder.");
        }
        PlannedFolder planned = new PlannedFolder(folder);
        Path list = folder.resolve(LIST);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            planned.clear(Files.readAllLines(list, StandardCharsets.UTF_8));
        } else if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw new FolderRefused(folder + " is not empty, and nothing in it says that this command wrote it.");
        }
        return planned;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void clear(List<String> paths) throws IOException {
        for (String path : paths) {
            Files.deleteIfExists(within(path));
        }
        for (String path : paths) {
            for (Path at = within(path).getParent();
                    at != null && !at.equals(folder.normalize());
                    at = at.getParent()) {
                if (Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS) && isEmpty(at)) {
                    Files.delete(at);
                }
            }
        }
    }

    /** Never leaves the folder, neither by its name nor through a link. */
    private Path within(String path) throws FolderRefused {
        Path root = folder.normalize();
        Path file = folder.resolve(path).normalize();
        boolean inside = file.startsWith(root) && !file.equals(root);
        for (Path at = file.getParent(); inside && at != null && !at.equals(root); at = at.getParent()) {
            inside = !Files.isSymbolicLink(at);
        }
        if (!inside) {
            throw new FolderRefused(folder.resolve(LIST) + " names what is not in the folder: " + path);
        }
        return file;
    }

    void write(List<Scope> scopes) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(LIST), List.of(), StandardCharsets.UTF_8);
        Set<String> taken = new HashSet<>();
        for (Scope scope : scopes) {
            write(at(scope, taken), scope);
        }
        Files.write(folder.resolve(LIST), written, StandardCharsets.UTF_8);
    }

    private static String at(Scope scope, Set<String> taken) {
        String at = FolderName.slug(scope.customer()) + "/"
                + FolderName.slug(scope.plan().siteName());
        String id = scope.plan().site().toString();
        return taken.add(at) ? at : at + "-" + id.substring(id.length() - 8);
    }

    /** The files of the ZIP, byte by byte: which there are depends on the verdict. */
    private void write(String at, Scope scope) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RunbookZip(scope, PlanDocument.of(scope.plan())).writeTo(bytes);
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()), StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String path = at + "/" + entry.getName();
            Path file = within(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.copy(zip, file);
            written.add(path);
        }
    }
}
