package org.huansun.rules;

import java.util.HexFormat;
import java.util.Optional;
import org.huansun.seed.Checked;
import org.huansun.seed.Digests;
import org.huansun.seed.Mistakes;
import org.huansun.seed.SeedSection;

/** Reads a rule pack file. {@code seeds/rulepacks/README.md} and {@code rulepack.schema.json} describe the format. */
public final class RulePackFile {

    private static final String[] KEYS = {
        "id", "version", "title", "number", "region", "regionName", "standing", "counting", "periods", "thresholds", "lists",
        "script", "recommendedScript", "attendance", "duties", "clueRegister", "documents", "nextSteps", "articles",
        "openPoints", "borrows"
    };

    private RulePackFile() {}

    /** Reads the file's bytes; {@code name} is what mistakes call it. */
    public static Checked<RulePack> read(String name, byte[] bytes, EntryTypes types) {
        String hash = HexFormat.of().formatHex(Digests.sha256(bytes));
        return Checked.read(name, bytes, (root, mistakes) -> pack(root, mistakes, hash, types));
    }

    private static RulePack pack(SeedSection root, Mistakes mistakes, String hash, EntryTypes types) {
        root.only(KEYS);
        PatternReader entries = new PatternReader(types);
        RulePack pack = new RulePack(
                id(root),
                root.text("version"),
                hash,
                root.text("title"),
                Optional.of(root.text("number")).filter(number -> !number.equals(StandingReader.UNKNOWN)),
                region(root),
                root.maybeText("regionName").orElse(root.text("region")),
                StandingReader.standing(root.section("standing")),
                StandingReader.counting(root.section("counting")),
                mistakes.collect(root.sections("periods"), new PeriodReader(entries)::read),
                mistakes.collect(root.sections("thresholds"), new ThresholdReader(entries)::read),
                mistakes.collect(root.sections("lists"), new ListReader(entries)::read),
                root.maybeSection("script").map(PackItems::script),
                root.maybeSection("recommendedScript").map(PackItems::recommended),
                mistakes.collect(root.sections("attendance"), PackItems::attendance),
                mistakes.collect(root.sections("duties"), PackItems::duty),
                root.maybeSection("clueRegister").map(ClueRegisterReader::read),
                mistakes.collect(root.sections("documents"), PackItems::document),
                mistakes.collect(root.sections("nextSteps"), new NextStepReader(entries)::read),
                mistakes.collect(root.sections("articles"), PackItems::article),
                mistakes.collect(root.sections("openPoints"), PackItems::openPoint),
                mistakes.collect(root.sections("borrows"), PackItems::borrowed),
                entries.named());
        new PackCoherence(root, mistakes).check(pack);
        return pack;
    }

    /** Also the name of its file, so nothing else will do. */
    private static String id(SeedSection root) {
        String id = root.text("id");
        if (!id.matches(StandingReader.PACK_ID)) {
            throw root.mistake("id", "“" + id + "”不是规则包的 id", "写地区代号、连字符和年份，如 NMG-2025；草案写 NMG-DRAFT");
        }
        return id;
    }

    private static Region region(SeedSection root) {
        String code = root.text("region");
        if (!code.matches("[A-Z]{2,8}")) {
            throw root.mistake("region", "“" + code + "”不是地区代号", "写两到八个大写字母，如 NMG");
        }
        return new Region(code);
    }
}
