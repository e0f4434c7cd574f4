package org.calicowizard.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.calicowizard.benchmark.bare.BareApplication;
import org.calicowizard.testing.Jdk;

/**
 * Both applications beside their libraries, as in a container.
 *
 * @param wizard the jar of the application
 * @param bare the jar of one with the same libraries and nothing of its own
 */
record Installation(Path wizard, Path bare) {

    /** Unpacks the jar that Spring Boot packaged. */
    static Installation of(Path packaged, Path directory) throws IOException {
        Commands.run(List.of(
                Jdk.running().program("java").toString(),
                "-Djarmode=tools",
                "-jar",
                packaged.toString(),
                "extract",
                "--destination",
                directory.toString()));
        Path wizard = directory.resolve(packaged.getFileName());
        return new Installation(wizard, bare(wizard, directory.resolve("bare.jar")));
    }

    private static Path bare(Path wizard, Path bare) throws IOException {
        String type = BareApplication.class.getName().replace('.', '/') + ".class";
        try (JarFile libraries = new JarFile(wizard.toFile());
                OutputStream file = Files.newOutputStream(bare);
                JarOutputStream jar = new JarOutputStream(file, manifest(libraries));
                InputStream content = BareApplication.class.getClassLoader().getResourceAsStream(type)) {
            jar.putNextEntry(new ZipEntry(type));
            content.transferTo(jar);
        }
        return bare;
    }

    private static Manifest manifest(JarFile libraries) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, BareApplication.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                libraries.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH));
        return manifest;
    }
}
