package org.saferindicators.acceptance.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A disk of 16 MB in memory, which can be filled. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    /** Mounts one; empty where that is not permitted. */
    static Optional<SmallDisk> mount(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!run("mount", "-t", "tmpfs", "-o", "size=16m", "safer-small-disk", folder.toString())) {
            return Optional.empty();
        }
        SmallDisk disk = new SmallDisk(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(disk::close, "unmount-small-disk"));
        return Optional.of(disk);
    }

    /** An empty folder on it that only its owner may read, as PostgreSQL wants it. */
    Path room() throws IOException {
        Path room = Files.createDirectory(folder.resolve("tablespace"));
        return Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwx------"));
    }

    /** Leaves not one block. */
    void fill() {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[BLOCK];
            while (Files.getFileStore(folder).getUsableSpace() >= BLOCK) {
                out.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what {@link #fill} put there. */
    void free() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!run("umount", "-l", folder.toString())) {
            folder.toFile().deleteOnExit();
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
