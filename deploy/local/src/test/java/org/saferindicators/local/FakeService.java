package org.saferindicators.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Stands in for a packaged service: answers the readiness probe, or ends at once when {@code fake.fail} says why. */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        String reason = System.getProperty("fake.fail", "");
        if (!reason.isEmpty()) {
            throw new IllegalStateException(reason);
        }
        int port = Integer.getInteger("quarkus.http.port", 0);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** Lays the fake out as Maven lays out a packaged module, and returns the module's folder. */
    static Path module(Path folder) {
        Path jar = Folders.create(folder.resolve("target/quarkus-app")).resolve("quarkus-run.jar");
        String entry = FakeService.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest());
                var code = Objects.requireNonNull(FakeService.class.getResourceAsStream("/" + entry))) {
            zip.putNextEntry(new ZipEntry(entry));
            code.transferTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        return manifest;
    }
}
