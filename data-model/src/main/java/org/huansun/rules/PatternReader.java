package org.huansun.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huansun.seed.SeedSection;

/** Reads which entries a rule means, and refuses types that the vocabulary doesn't have. */
final class PatternReader {

    private final EntryTypes types;
    private final Set<String> named = new TreeSet<>();

    PatternReader(EntryTypes types) {
        this.types = types;
    }

    EntryPattern pattern(SeedSection section) {
        section.only("type", "where");
        String type = type(section, "type");
        Map<String, String> where = new LinkedHashMap<>();
        section.maybeSection("where").ifPresent(values ->
                values.keys().forEach(attribute -> where.put(attribute, values.text(attribute))));
        return new EntryPattern(type, where);
    }

    /** The patterns of a list; none where the key is left out. */
    List<EntryPattern> patterns(SeedSection item, String key) {
        return item.sections(key).stream().map(this::pattern).toList();
    }

    /** The entry types of a list; none where the key is left out. */
    List<String> types(SeedSection item, String key) {
        List<String> named = item.texts(key);
        named.forEach(type -> check(item, key, type));
        return named;
    }

    String type(SeedSection section, String key) {
        String type = section.text(key);
        check(section, key, type);
        return type;
    }

    /** Every type that was read so far. */
    Set<String> named() {
        return named;
    }

    private void check(SeedSection section, String key, String type) {
        named.add(type);
        if (types.find(type).isEmpty()) {
            throw section.mistake(key, "没有“" + type + "”这种案情记录", types.nearest(type).map(near -> "看看是不是 " + near)
                    .orElse("写词汇表里的一种"));
        }
    }
}
