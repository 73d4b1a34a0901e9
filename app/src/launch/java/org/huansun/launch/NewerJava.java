package org.huansun.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a Java of a version or later where systems keep them, by the {@code release} file that each has. */
final class NewerJava {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)[^\"]*\"");

    private NewerJava() {}

    static Optional<Path> find(int version) {
        for (Path home : homes()) {
            Path java = home.resolve("bin").resolve(isWindows() ? "java.exe" : "java");
            if (versionOf(home) >= version && Files.isExecutable(java)) {
                return Optional.of(java);
            }
        }
        return Optional.empty();
    }

    private static List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA") && name.contains("HOME") && !value.isBlank()) {
                homes.add(Path.of(value));
            }
        });
        String user = System.getProperty("user.home");
        for (String folder : List.of("/usr/lib/jvm", "/usr/java", "/opt", "/opt/java", user + "/.sdkman/candidates/java",
                user + "/.jdks", "C:\\Program Files\\Eclipse Adoptium", "C:\\Program Files\\Java")) {
            homes.addAll(children(folder, ""));
        }
        homes.addAll(children("/Library/Java/JavaVirtualMachines", "Contents/Home"));
        return homes;
    }

    private static List<Path> children(String folder, String below) {
        List<Path> homes = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder))) {
            found.forEach(child -> homes.add(child.resolve(below)));
        } catch (IOException | RuntimeException notHere) {
            return List.of();
        }
        return homes;
    }

    private static int versionOf(Path home) {
        try {
            Matcher matcher = VERSION.matcher(Files.readString(home.resolve("release")));
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        } catch (IOException notAJava) {
            return 0;
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
