package org.huansun.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.rules.EntryType.Attribute;
import org.huansun.rules.EntryType.Check;
import org.huansun.rules.EntryType.Kind;
import org.huansun.rules.EntryType.Need;
import org.huansun.rules.EntryType.Reference;
import org.huansun.seed.Checked;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedFiles;
import org.huansun.seed.SeedSection;

/** Reads the vocabulary of entries, {@code seeds/vocabulary/entry-types.yaml}. */
public final class EntryTypesFile {

    private static final String NAME = "entry-types.yaml";

    private EntryTypesFile() {}

    /** The vocabulary that the product ships. */
    public static EntryTypes load() {
        return read(NAME, SeedFiles.bytes("vocabulary/" + NAME)).orRefuse();
    }

    static Checked<EntryTypes> read(String name, byte[] bytes) {
        return Checked.read(name, bytes, EntryTypesFile::types);
    }

    private static EntryTypes types(SeedSection root, Mistakes mistakes) {
        root.only("entries");
        return new EntryTypes(mistakes.collect(root.sections("entries"), EntryTypesFile::type));
    }

    private static EntryType type(SeedSection item) {
        item.only("type", "name", "stage", "opens", "completes", "attributes");
        return new EntryType(
                item.text("type"),
                item.text("name"),
                code(item, "stage", Stage.class),
                code(item, "opens", Stage.class),
                code(item, "completes", Stage.class),
                item.sections("attributes").stream().map(EntryTypesFile::attribute).toList());
    }

    private static Attribute attribute(SeedSection item) {
        item.only("name", "label", "kind", "need", "choices", "list", "hint", "check", "offered", "refers", "when", "otherKinds");
        Map<String, String> choices = new LinkedHashMap<>();
        item.maybeSection("choices").ifPresent(known -> known.keys().forEach(value -> choices.put(value, known.text(value))));
        Kind kind = item.choice("kind", Kind.class);
        if (kind == Kind.CHOICE && choices.isEmpty()) {
            throw item.mistake("kind", "选择项没有可选的内容", "写 choices");
        }
        Need need = item.has("need") ? item.choice("need", Need.class) : Need.REQUIRED;
        return new Attribute(item.text("name"), item.text("label"), kind, need, choices, item.maybeText("list"),
                item.maybeText("hint"), otherKinds(item), code(item, "check", Check.class), item.texts("offered"),
                code(item, "refers", Reference.class), when(item));
    }

    private static <E extends Enum<E>> Optional<E> code(SeedSection item, String key, Class<E> type) {
        return item.has(key) ? Optional.of(item.choice(key, type)) : Optional.empty();
    }

    private static Map<String, List<String>> when(SeedSection item) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        item.maybeSection("when").ifPresent(known -> known.keys().forEach(name -> when.put(name, known.texts(name))));
        return when;
    }

    private static Map<String, Map<String, Kind>> otherKinds(SeedSection item) {
        Map<String, Map<String, Kind>> others = new LinkedHashMap<>();
        item.maybeSection("otherKinds").ifPresent(known -> known.keys().forEach(name -> {
            SeedSection values = known.section(name);
            Map<String, Kind> kinds = new LinkedHashMap<>();
            values.keys().forEach(value -> kinds.put(value, values.choice(value, Kind.class)));
            others.put(name, kinds);
        }));
        return others;
    }
}
