package org.huansun.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.problem.BadInput;
import org.huansun.rules.RulePack;
import org.huansun.rules.text.ArticleText;
import org.huansun.rules.text.RegulationText;
import org.huansun.seed.SeedYaml;

/** The official texts that a workspace has taken in, each under the pack that renders it. */
public final class OfficialTexts {

    private static final long MOST_BYTES = 64L << 20;

    private final Workspace workspace;
    private final Map<String, RegulationText> read = new LinkedHashMap<>();

    public OfficialTexts(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads a file as the text of a pack without keeping it. @throws BadInput if it is not that text */
    public static RegulationText preview(RulePack pack, Path file) {
        refuseHuge(file);
        return RegulationText.read(SeedYaml.bytes(file), file.getFileName().toString()).expecting(pack.articles().size());
    }

    private static void refuseHuge(Path file) {
        if (file.toFile().length() > MOST_BYTES) {
            throw new BadInput("文件超过 64 MB，不像一部法规", file.toString(), "选择只有法规全文的文件");
        }
    }

    /**
     * Takes a text in: the file as it is, by its hash, and an entry in the office log. A later import stands.
     *
     * @throws BadInput if it is not the pack's text; nothing is kept then
     */
    public RegulationText take(RulePack pack, Path file) {
        RegulationText text = preview(pack, file);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pack", pack.id());
        values.put("name", file.getFileName().toString());
        values.put("sha256", workspace.evidence().keep(file).sha256());
        values.put("articles", text.articles().size());
        workspace.record(Draft.of(OfficeLog.CASE, OfficeLog.TEXT_IMPORTED, workspace.today(), new Attributes(values)));
        return text;
    }

    /** The official words of an article; empty where no text of the pack was taken in. */
    public Optional<String> article(String pack, int number) {
        return text(pack).flatMap(text -> text.article(number)).map(ArticleText::official);
    }

    /** The text of a pack that was taken in last. */
    public Optional<RegulationText> text(String pack) {
        return workspace.officeLog().stream()
                .filter(entry -> entry.type().equals(OfficeLog.TEXT_IMPORTED)
                        && entry.body().text("pack").equals(Optional.of(pack)))
                .reduce((one, next) -> next)
                .flatMap(this::read);
    }

    private Optional<RegulationText> read(Entry entry) {
        String sha256 = entry.body().text("sha256").orElse("");
        if (!workspace.evidence().has(sha256)) {
            return Optional.empty();
        }
        return Optional.of(read.computeIfAbsent(sha256, hash -> RegulationText.read(
                SeedYaml.bytes(workspace.evidence().path(hash)), entry.body().text("name").orElse(hash))));
    }
}
