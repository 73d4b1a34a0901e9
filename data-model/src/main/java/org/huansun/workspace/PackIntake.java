package org.huansun.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.problem.BadInput;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePack;
import org.huansun.seed.Checked;
import org.huansun.seed.Mistake;
import org.huansun.seed.SeedYaml;

/** Takes a user's rule pack in: the file as evidence, an entry in the office log, and a copy in the folder of packs. */
public final class PackIntake {

    private final Workspace workspace;

    public PackIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What came of it.
     *
     * @param novelty whether it was taken in now
     */
    public record Taken(RulePack pack, Novelty novelty) {}

    /** Whether a pack is new to the workspace. */
    public enum Novelty {
        NEW,
        /** The same file was taken in before. */
        KNOWN
    }

    /**
     * Checks a pack that a new workspace shall have.
     *
     * @throws BadInput as {@link #take(Path)}
     */
    public static RulePack check(Path file, LawBook shipped) {
        PackSource source = source(file);
        RulePack pack = source.read(shipped.types()).orRefuse();
        refuse(new PackEdition(pack, source).objection(shipped.packs()));
        return pack;
    }

    private static PackSource source(Path file) {
        return new PackSource(file.getFileName().toString(), SeedYaml.bytes(file));
    }

    /**
     * Checks a pack and takes it in. A newer version of a user's pack replaces the older.
     *
     * @throws BadInput with every mistake of the file, if its id is a shipped pack's, if it serves on days on which another
     *     pack of the region does, or if a version that isn't older says something else; nothing is kept then
     */
    public Taken take(Path file) {
        PackSource source = source(file);
        RulePack pack = source.read(workspace.law().types()).orRefuse();
        PackEdition edition = new PackEdition(pack, source);
        refuse(objection(edition));
        if (isRecorded(pack.hash())) {
            return new Taken(pack, Novelty.KNOWN);
        }
        keep(pack, source.bytes());
        workspace.record(Draft.of(OfficeLog.CASE, OfficeLog.PACK_IMPORTED, workspace.today(), attributes(pack, source)));
        return new Taken(pack, Novelty.NEW);
    }

    private Optional<Mistake> objection(PackEdition edition) {
        String id = edition.pack().id();
        if (workspace.shippedPacks().find(id).isPresent()) {
            return edition.objection(workspace.shippedPacks());
        }
        return edition(id).filter(other -> !edition.isNewerThan(other) && !edition.isSameAs(other))
                .map(edition::notNewerThan)
                .or(() -> edition.objection(workspace.law().packs().without(id)));
    }

    /** The edition that is used now. */
    private Optional<PackEdition> edition(String id) {
        return workspace.law().packs().find(id)
                .map(pack -> new PackEdition(pack, new PackSource(id, new byte[0])));
    }

    private static void refuse(Optional<Mistake> objection) {
        objection.ifPresent(mistake -> new Checked<RulePack>(Optional.empty(), List.of(mistake)).orRefuse());
    }

    private boolean isRecorded(String hash) {
        return workspace.officeLog().stream().anyMatch(entry -> entry.type().equals(OfficeLog.PACK_IMPORTED)
                && entry.body().text("hash").equals(Optional.of(hash)) && workspace.evidence().has(hash));
    }

    private Attributes attributes(RulePack pack, PackSource source) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("pack", pack.id());
        values.put("version", pack.version());
        values.put("hash", pack.hash());
        values.put("name", source.name());
        values.put("sha256", pack.hash());
        return new Attributes(values);
    }

    private void keep(RulePack pack, byte[] bytes) {
        Path folder = workspace.folder().resolve(PackSource.FOLDER);
        try {
            workspace.evidence().keep(new ByteArrayInputStream(bytes));
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, ".in-", "");
            Files.write(half, bytes);
            Files.move(half, folder.resolve(pack.id() + PackSource.ENDING), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new BadInput("规则包没有写进工作区（" + failed.getMessage() + "）", folder.toString(), "检查文件夹能否写入、磁盘是否已满", failed);
        }
    }
}
