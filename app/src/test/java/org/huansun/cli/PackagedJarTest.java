package org.huansun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed out, started as a process of its own. */
class PackagedJarTest {

    private static final Path JAR = Path.of("target", "huansun", "huansun.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereItWasPackaged() throws IOException {
        assumeTrue(Files.exists(JAR) && Files.isDirectory(JAR.resolveSibling("lib")),
                "target/huansun is not packaged yet: run mvn package first");
        FileTime packaged = Files.getLastModifiedTime(JAR);
        for (Path classes : List.of(Path.of("target/classes"), Path.of("../data-model/target/classes"))) {
            try (Stream<Path> files = Files.walk(classes)) {
                assumeTrue(files.filter(file -> file.toString().endsWith(".class"))
                        .noneMatch(file -> isAfter(file, packaged)), "target/huansun is older than the classes");
            }
        }
    }

    private static boolean isAfter(Path file, FileTime time) {
        try {
            return Files.getLastModifiedTime(file).compareTo(time) > 0;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private CommandLineTest.Ran run(String in, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(),
                "-Duser.home=" + folder, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (var stdin = process.getOutputStream()) {
            stdin.write(in.getBytes(UTF_8));
        }
        int status = process.waitFor();
        return new CommandLineTest.Ran(status, Files.readString(out), Files.readString(err));
    }

    @Test
    void it_answers_in_utf_8_and_with_nothing_else_on_standard_output() throws IOException, InterruptedException {
        CommandLineTest.Ran ran =
                run("{\"pack\":\"NMG-2025\",\"events\":[{\"type\":\"notice-served\",\"on\":\"2026-02-10\"}]}\n",
                "deadlines", "--facts", "-", "--as-of", "2026-03-05");
        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.out()).startsWith("{\"pack\":\"NMG-2025\",").contains("磋商期限");
    }

    @Test
    void a_workspace_is_made_and_listed_as_json_alone() throws IOException, InterruptedException {
        String place = folder.resolve("w").toString();
        CommandLineTest.Ran made = run("", "init", place, "--demo", "--json");
        assertThat(made.status()).isZero();
        assertThat(CommandLineTest.tree(made.out()).get("cases").asInt()).isEqualTo(5);
        CommandLineTest.Ran listed = run("", "case", "list", "-w", place, "--json");
        assertThat(listed.out().lines()).hasSize(1);
        assertThat(CommandLineTest.tree(listed.out())).hasSize(5);
        assertThat(made.err() + listed.err()).isEmpty();
    }

    @Test
    void its_exit_status_is_the_command_s() throws IOException, InterruptedException {
        CommandLineTest.Ran ran = run("", "foo");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("命令写法不对：");
    }
}
