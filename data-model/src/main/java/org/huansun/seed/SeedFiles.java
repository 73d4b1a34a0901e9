package org.huansun.seed;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.huansun.problem.Fault;

/** The data files that the product ships. A new file in one of the folders is found without being named anywhere. */
public final class SeedFiles {

    private static final String ROOT = "org/huansun/seeds/";

    private SeedFiles() {}

    /** The file names in a folder such as {@code rulepacks}, sorted, those with the given ending only. */
    public static List<String> names(String folder, String ending) {
        URL url = url(folder);
        try {
            Stream<String> names = url.getProtocol().equals("jar") ? inJar(url) : inFolder(url);
            return names.filter(name -> name.endsWith(ending)).sorted().toList();
        } catch (IOException | URISyntaxException fault) {
            throw new Fault("SD-01", "程序自带的数据读不出来", fault);
        }
    }

    /** The bytes of a shipped file such as {@code rulepacks/NMG-2025.yaml}. */
    public static byte[] bytes(String path) {
        try (InputStream stream = url(path).openStream()) {
            return stream.readAllBytes();
        } catch (IOException fault) {
            throw new Fault("SD-02", "程序自带的数据读不出来", fault);
        }
    }

    private static URL url(String path) {
        URL url = SeedFiles.class.getClassLoader().getResource(ROOT + path);
        if (url == null) {
            throw new Fault("SD-03", "程序自带的数据不全：" + path, new IOException(ROOT + path));
        }
        return url;
    }

    private static Stream<String> inFolder(URL url) throws IOException, URISyntaxException {
        URI folder = url.toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static Stream<String> inJar(URL url) throws IOException {
        if (!(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException(url.toString());
        }
        String prefix = connection.getEntryName();
        try (JarFile jar = new JarFile(Path.of(URI.create(connection.getJarFileURL().toString())).toFile())) {
            return jar.stream().map(JarEntry::getName).filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1)).toList().stream();
        }
    }
}
