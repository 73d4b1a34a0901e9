package org.huansun.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The help of one topic: a title, headings, paragraphs, numbered steps, points, and keys between back quotes. It is a file of plain
 * lines beside this class: {@code # title}, {@code ## heading}, {@code 1. step}, {@code - point}, and a paragraph for any other line.
 *
 * @param title what the topic is called
 */
public record HelpText(String title, List<Block> blocks) {

    private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern KEY = Pattern.compile("`([^`]+)`");

    /** Copies the list. */
    public HelpText {
        blocks = List.copyOf(blocks);
    }

    /** A line as it is shown. */
    public sealed interface Block {

        /** Over what follows. */
        record Heading(String words) implements Block {}

        /** Running text. */
        record Paragraph(List<Part> parts) implements Block {}

        /** One of several things to do in their order. */
        record Step(String number, List<Part> parts) implements Block {}

        /** One of several things without an order. */
        record Point(List<Part> parts) implements Block {}
    }

    /** A piece of a line. */
    public sealed interface Part {

        /** Words. */
        record Words(String words) implements Part {}

        /** A key or several held together, such as {@code Ctrl K}. */
        record Key(String name) implements Part {}
    }

    /** The help of a topic. @throws IllegalArgumentException if there is none */
    public static HelpText of(String topic) {
        try (@Nullable InputStream file = HelpText.class.getResourceAsStream(topic + "_zh_CN.txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no help on " + topic);
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads the lines of a file. */
    static HelpText read(String lines) {
        String title = "";
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            Matcher step = STEP.matcher(line);
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("## ")) {
                blocks.add(new Block.Heading(line.substring(3)));
            } else if (line.startsWith("- ")) {
                blocks.add(new Block.Point(parts(line.substring(2))));
            } else if (step.matches()) {
                blocks.add(new Block.Step(step.group(1), parts(step.group(2))));
            } else {
                blocks.add(new Block.Paragraph(parts(line)));
            }
        }
        return new HelpText(title, blocks);
    }

    private static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher key = KEY.matcher(line);
        int from = 0;
        while (key.find()) {
            if (key.start() > from) {
                parts.add(new Part.Words(line.substring(from, key.start())));
            }
            parts.add(new Part.Key(key.group(1)));
            from = key.end();
        }
        if (from < line.length()) {
            parts.add(new Part.Words(line.substring(from)));
        }
        return List.copyOf(parts);
    }
}
