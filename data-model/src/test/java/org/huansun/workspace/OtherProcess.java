package org.huansun.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second Java process on the class path of the tests. It ends when its standard input does. */
final class OtherProcess implements AutoCloseable {

    /** With what a program begins a line that is meant for the test; waiting for one when it said another is no use. */
    private static final List<String> WORDS = List.of("has ", "can't ", "recorded ", "did ");

    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherProcess start(Class<?> main, String... arguments) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8", "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                "-cp", path, main.getName()));
        command.addAll(List.of(arguments));
        return new OtherProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** The next line of its output that starts with a word; what stands behind the word. */
    String await(String word) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
            if (WORDS.stream().anyMatch(line::startsWith)) {
                throw new AssertionError("it said: " + line);
            }
        }
        throw new IOException("ended with " + process.exitValue() + " before it said " + word);
    }

    /** All further lines that start with a word, until it ends. */
    List<String> rest(String word) throws IOException {
        List<String> rest = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(word + " ")) {
                rest.add(line.substring(word.length() + 1));
            }
        }
        return rest;
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        // By its handle: destroying the process itself would close the pipe with what it said last.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
