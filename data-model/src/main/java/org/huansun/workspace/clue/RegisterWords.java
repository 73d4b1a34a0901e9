package org.huansun.workspace.clue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huansun.seed.Checked;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedFiles;
import org.huansun.seed.SeedSection;

/**
 * What registers call their columns and how they answer: {@code seeds/vocabulary/clue-register.yaml}.
 *
 * @param labels what a user reads for each field
 * @param required fields without which a register can't be taken in
 * @param heads headings, as they are compared, and what they mean
 * @param repaired answers that mean yes
 * @param notRepaired answers that mean no
 * @param transferredBy words, and the choice that they mean
 * @param nobody what stands where nobody is known
 */
public record RegisterWords(
        Map<ClueField, String> labels,
        Set<ClueField> required,
        Map<String, ClueField> heads,
        Set<String> repaired,
        Set<String> notRepaired,
        Map<String, String> transferredBy,
        Set<String> nobody) {

    private static final String NAME = "clue-register.yaml";

    /** The words that the product ships. */
    public static RegisterWords shipped() {
        return read(NAME, SeedFiles.bytes("vocabulary/" + NAME)).orRefuse();
    }

    static Checked<RegisterWords> read(String name, byte[] bytes) {
        return Checked.read(name, bytes, RegisterWords::words);
    }

    private static RegisterWords words(SeedSection root, Mistakes mistakes) {
        root.only("fields", "repaired", "notRepaired", "transferredBy", "nobody");
        Map<ClueField, String> labels = new EnumMap<>(ClueField.class);
        Set<ClueField> required = new HashSet<>();
        Map<String, ClueField> heads = new HashMap<>();
        mistakes.collect(root.sections("fields"), item -> {
            item.only("id", "label", "need", "heads");
            ClueField field = item.choice("id", ClueField.class);
            labels.put(field, item.text("label"));
            if (item.maybeText("need").equals(Optional.of("required"))) {
                required.add(field);
            }
            item.texts("heads").forEach(head -> addHead(heads, head, field, item));
            return field;
        });
        Map<String, String> transferredBy = new LinkedHashMap<>();
        root.sections("transferredBy").forEach(item -> {
            item.only("id", "words");
            item.texts("words").forEach(word -> transferredBy.put(CellText.plain(word), item.text("id")));
        });
        return new RegisterWords(labels, required, heads, plain(root.texts("repaired")), plain(root.texts("notRepaired")),
                transferredBy, plain(root.texts("nobody")));
    }

    private static void addHead(Map<String, ClueField> heads, String head, ClueField field, SeedSection item) {
        ClueField earlier = heads.putIfAbsent(CellText.plain(head), field);
        if (earlier != null) {
            throw item.mistake("heads", "“" + head + "”写了两次", "一个列名只归一项");
        }
    }

    private static Set<String> plain(List<String> words) {
        return words.stream().map(CellText::plain).collect(Collectors.toSet());
    }

    /** What a user reads for a field. */
    public String label(ClueField field) {
        return labels.getOrDefault(field, field.name());
    }

    /** What a heading means. */
    Optional<ClueField> field(String head) {
        return Optional.ofNullable(heads.get(CellText.plain(head)));
    }

    /** Whether a cell names nobody. */
    boolean isNobody(String cell) {
        String plain = CellText.plain(cell);
        return plain.isEmpty() || nobody.contains(plain);
    }

    /** Who transferred a clue, by the words of a cell; empty where none is known. */
    Optional<String> transferredBy(String cell) {
        String plain = CellText.plain(cell);
        return transferredBy.entrySet().stream().filter(word -> plain.contains(word.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
