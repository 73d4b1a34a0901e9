package org.huansun.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.cli.Main;

/**
 * The first step of {@code java -jar huansun.jar}. Runs on Java 17 or later; on one that is too old it starts the right one
 * with the same arguments and streams, and ends with its exit status.
 */
public final class Huansun {

    private static final int NEEDED = 25;
    private static final int FAULT = 70;
    /** A command that is over before thorough compiling pays: 20,000 histories take two thirds of the time without it. */
    private static final String SHORT_RUN = "deadlines";
    /** Set where that command already runs without it. */
    private static final String LIGHT = "huansun.light";

    private Huansun() {}

    /** Runs the command line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean newEnough = Runtime.version().feature() >= NEEDED;
        boolean asItIs = !isShortRun(arguments) || System.getProperty(LIGHT) != null || ownJava().isEmpty();
        if (newEnough && asItIs) {
            Main.main(arguments);
            return;
        }
        Optional<Path> java = newEnough ? ownJava() : NewerJava.find(NEEDED);
        if (java.isEmpty()) {
            System.err.println("需要 JDK 25 或更高版本，这台电脑上没有找到（现在用的是 Java " + Runtime.version().feature()
                    + "）。安装后再试，或把 JAVA_HOME 指向它。");
            System.exit(FAULT);
        }
        System.exit(start(java.get(), arguments));
    }

    private static boolean isShortRun(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(SHORT_RUN);
    }

    private static Optional<Path> ownJava() {
        return ProcessHandle.current().info().command().map(Path::of);
    }

    private static int start(Path java, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-XX:+UseSerialGC"));
        if (isShortRun(arguments)) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-D" + LIGHT + "=true"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Huansun.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }
}
