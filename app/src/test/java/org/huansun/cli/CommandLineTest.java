package org.huansun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as the launcher does, on captured streams, at noon of 2026-03-05 in China. */
abstract class CommandLineTest {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-05T04:00:00Z"));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    /** What a command did. */
    record Ran(int status, String out, String err) {

        JsonNode json() {
            return tree(out);
        }
    }

    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    static Ran run(String... arguments) {
        return run(new byte[0], CLOCK, arguments);
    }

    static Ran run(byte[] in, InstantSource clock, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(in), new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8));
        int status = new Main(terminal, clock).run(arguments);
        terminal.flush();
        Ran ran = new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
        assertThat(ran.err()).doesNotContain("\tat ", "Exception", "Error:");
        return ran;
    }

    /** Runs a command that is done; its standard error is empty. */
    static Ran done(String... arguments) {
        Ran ran = run(arguments);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        return ran;
    }

    static JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return done(all.toArray(String[]::new)).json();
    }

    /** Runs a command that stops with a status and one sentence on standard error, and prints nothing else. */
    static String stopped(int status, String... arguments) {
        Ran ran = run(arguments);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.status()).isEqualTo(status);
        assertThat(ran.err()).endsWith(System.lineSeparator());
        return ran.err().strip();
    }

    /** The names in a JSON object, in order. */
    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A new workspace of Inner Mongolia. */
    String workspace() {
        String place = folder.resolve("w").toString();
        done("init", place, "--region", "NMG", "--person", "李敏");
        return place;
    }

    /** A new case; its id. */
    static String newCase(String workspace, String title) {
        return json("case", "new", "-w", workspace, "--title", title).get("id").asText();
    }
}
