package org.huansun.seed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a data file, asked key by key. Every answer is checked; what is missing, misspelt or of another kind
 * ends the reading of this section with a {@link MistakeFound} that names the line.
 */
public final class SeedSection {

    private final String file;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    SeedSection(String file, MappingNode node) {
        this.file = file;
        this.node = node;
        for (NodeTuple tuple : node.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw found(line(tuple.getKeyNode()), "“" + key + "”写了两次", "只留一个");
            }
            lines.put(key, line(tuple.getKeyNode()));
        }
    }

    /** The line on which this section begins, from 1. */
    public int line() {
        return line(node);
    }

    /** The file that this section stands in, as the user named it. */
    public String file() {
        return file;
    }

    /** Refuses every key that is not one of these. */
    public SeedSection only(String... allowed) {
        Set<String> known = Set.of(allowed);
        for (Map.Entry<String, Integer> key : lines.entrySet()) {
            if (!known.contains(key.getKey())) {
                throw found(key.getValue(), "不认识“" + key.getKey() + "”", "这里可以写：" + String.join("、", allowed));
            }
        }
        return this;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Set<String> keys() {
        return values.keySet();
    }

    /** The words at a key; never empty. */
    public String text(String key) {
        String text = scalar(value(key));
        if (text.isBlank()) {
            throw mistake(key, "“" + key + "”是空的", "写上内容，文本未载明的写 unknown");
        }
        return text;
    }

    public Optional<String> maybeText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** A whole number from 1 to 100,000,000. */
    public int count(String key) {
        String text = text(key);
        if (text.matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(text);
        }
        throw mistake(key, "“" + key + "”应为大于零的整数，写的是“" + text + "”", "写数字，不带单位");
    }

    /** A calendar day as 2026-05-09. */
    public LocalDate day(String key) {
        return day(key, text(key));
    }

    /** A calendar day that stands as words at a key. */
    public LocalDate day(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw mistake(key, "“" + text + "”不是日期", "写成 2026-05-09 的样子，并且是历上有的一天");
        }
    }

    /** One of the codes of an enumeration: {@code in-principle} for {@code IN_PRINCIPLE}. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String text = text(key);
        for (E constant : type.getEnumConstants()) {
            if (Code.of(constant).equals(text)) {
                return constant;
            }
        }
        throw mistake(key, "“" + key + "”不能是“" + text + "”", "写其中之一：" + codes(List.of(type.getEnumConstants())));
    }

    public SeedSection section(String key) {
        if (value(key) instanceof MappingNode mapping) {
            return new SeedSection(file, mapping);
        }
        throw mistake(key, "“" + key + "”下面应有带名字的几项", "写成“名字: 内容”");
    }

    public Optional<SeedSection> maybeSection(String key) {
        return has(key) ? Optional.of(section(key)) : Optional.empty();
    }

    /** The sections of a list; none where the key is left out. */
    public List<SeedSection> sections(String key) {
        List<SeedSection> sections = new ArrayList<>();
        for (Node item : sequence(key)) {
            if (!(item instanceof MappingNode mapping)) {
                throw found(line(item), "“" + key + "”的每一项应有名字", "写成“- 名字: 内容”");
            }
            sections.add(new SeedSection(file, mapping));
        }
        return sections;
    }

    /** The words of a list; none where the key is left out. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : sequence(key)) {
            texts.add(scalar(item));
        }
        return List.copyOf(texts);
    }

    /** What is wrong at a key, to be thrown. */
    public MistakeFound mistake(String key, String expected, String remedy) {
        return found(lines.getOrDefault(key, line()), expected, remedy);
    }

    private Node value(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw found(line(), "缺少“" + key + "”", "补上这一项");
        }
        return value;
    }

    private List<Node> sequence(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (value(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw mistake(key, "“" + key + "”应为一列", "每项一行，前面写“- ”");
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw found(line(value), "这里应为一个值", "写成一行文字、数字或日期");
    }

    private MistakeFound found(int line, String expected, String remedy) {
        return new MistakeFound(new Mistake(file, line, expected, remedy));
    }

    private static int line(Node value) {
        return value.getStartMark().getLine() + 1;
    }

    private static String codes(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Code::of).collect(Collectors.joining("、"));
    }
}
