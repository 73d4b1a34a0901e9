package org.huansun.seed;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huansun.problem.BadInput;

/**
 * What came of reading a data file: its value, or its mistakes. Never both: nothing is half loaded.
 *
 * @param <T> what the file describes
 * @param value the value; empty where there is a mistake
 * @param mistakes in the order of their lines
 */
public record Checked<T>(Optional<T> value, List<Mistake> mistakes) {

    /** Reads a file's bytes; the reader notes mistakes and goes on, or throws {@link MistakeFound} where it can't. */
    public static <T> Checked<T> read(String name, byte[] bytes, BiFunction<SeedSection, Mistakes, T> reader) {
        Mistakes mistakes = new Mistakes();
        try {
            T value = reader.apply(SeedYaml.parse(name, bytes), mistakes);
            return mistakes.list().isEmpty()
                    ? new Checked<>(Optional.of(value), List.of())
                    : new Checked<>(Optional.empty(), mistakes.list());
        } catch (MistakeFound stopped) {
            mistakes.add(stopped.mistake());
            return new Checked<>(Optional.empty(), mistakes.list());
        }
    }

    /** @throws BadInput with every mistake, if there is one */
    public T orRefuse() {
        return value.orElseThrow(() -> refusal(mistakes));
    }

    private static BadInput refusal(List<Mistake> mistakes) {
        StringBuilder lines = new StringBuilder();
        for (Mistake mistake : mistakes) {
            lines.append("\n  第 ").append(mistake.line()).append(" 行：").append(mistake.expected()).append("。")
                    .append(mistake.remedy()).append("。");
        }
        return new BadInput("有 " + mistakes.size() + " 处错误，没有载入" + lines + "\n", mistakes.getFirst().file(), "改正后再试");
    }
}
