package org.huansun.seed;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.huansun.problem.BadInput;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.jspecify.annotations.Nullable;

/** YAML text as its outermost section. */
public final class SeedYaml {

    private static final int MOST_BYTES = 3 << 20;

    private SeedYaml() {}

    /** The file's bytes. @throws BadInput if there is no such file or it can't be read */
    public static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInput("这是一个文件夹", file.toString(), "写出其中的文件");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new BadInput("没有这个文件", file.toString(), "检查路径", missing);
        } catch (IOException unreadable) {
            throw new BadInput("文件读不出来", file.toString(), "检查它是不是一个文件、有没有权限", unreadable);
        }
    }

    /** @throws MistakeFound if it is no YAML or not a mapping */
    public static SeedSection parse(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new MistakeFound(new Mistake(name, 1, "文件有 " + (bytes.length >> 20) + " MB，这样的文件不超过 3 MB",
                    "检查是不是选错了文件"));
        }
        Node root = compose(name, utf8(name, bytes));
        if (root instanceof MappingNode mapping) {
            return new SeedSection(name, mapping);
        }
        throw new MistakeFound(new Mistake(name, 1, "文件里应有带名字的几项", "第一行写成“id: …”的样子"));
    }

    private static String utf8(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new MistakeFound(new Mistake(name, 1, "文件不是 UTF-8 编码", "用 UTF-8 另存"));
        }
    }

    private static @Nullable Node compose(String name, String text) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
            throw new MistakeFound(isIndentedByTab(text, line)
                    ? new Mistake(name, line, "这一行用制表符（Tab）缩进，不是正确的 YAML", "改用空格缩进")
                    : new Mistake(name, line, "不是正确的 YAML（" + broken.getProblem() + "）", "检查缩进、引号和冒号后的空格"));
        } catch (YAMLException broken) {
            throw new MistakeFound(new Mistake(name, 1, "不是正确的 YAML（" + broken.getMessage() + "）", "检查有没有看不见的控制字符"));
        }
    }

    private static boolean isIndentedByTab(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().filter(found -> found.matches(" *\t.*")).isPresent();
    }
}
