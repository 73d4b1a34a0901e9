package org.huansun.rules;

import java.util.Optional;
import org.huansun.seed.SeedFiles;

/** The rule packs that the product ships. */
public final class SeedPacks {

    private static final String FOLDER = "rulepacks";
    private static final String ENDING = ".yaml";

    private SeedPacks() {}

    /** All shipped packs. */
    public static RulePacks load(EntryTypes types) {
        return new RulePacks(SeedFiles.names(FOLDER, ENDING).stream().map(name -> read(name, types)).toList());
    }

    /** One shipped pack, without reading the others. */
    public static Optional<RulePack> load(String id, EntryTypes types) {
        String name = id + ENDING;
        return SeedFiles.names(FOLDER, ENDING).contains(name) ? Optional.of(read(name, types)) : Optional.empty();
    }

    private static RulePack read(String name, EntryTypes types) {
        return RulePackFile.read(name, SeedFiles.bytes(FOLDER + "/" + name), types).orRefuse();
    }
}
