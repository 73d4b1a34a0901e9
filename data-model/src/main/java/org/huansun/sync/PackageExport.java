package org.huansun.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huansun.casefile.Attributes;
import org.huansun.problem.BadInput;
import org.huansun.sync.bag.BagTag;
import org.huansun.sync.bag.BagWriter;
import org.huansun.sync.bag.PayloadFile;
import org.huansun.workspace.Draft;
import org.huansun.workspace.EntryJson;
import org.huansun.workspace.OfficeLog;
import org.huansun.workspace.Workspace;

/** Writes whole cases, the office log and their originals into a package, and notes in the office log what went out. */
public final class PackageExport {

    private final Workspace workspace;

    public PackageExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What was written.
     *
     * @param fingerprint the SHA-256 that fixes every byte of the package
     */
    public record Exported(Path file, String fingerprint, int cases, int entries, int evidence, long bytes) {}

    /**
     * Writes a package.
     *
     * @param cases ids of cases; the office log comes along by itself
     * @throws BadInput if there is no case, an original is missing, or the file can't be written; nothing is noted then
     */
    public Exported export(List<String> cases, Path file) {
        if (cases.isEmpty()) {
            throw new BadInput("没有案件可以导出", "同步包", "先建案");
        }
        Map<String, List<byte[]>> records = new TreeMap<>();
        records.put(OfficeLog.CASE, workspace.records(OfficeLog.CASE));
        cases.forEach(id -> records.put(id, recordsOf(id)));
        records.values().removeIf(List::isEmpty);
        List<PayloadFile> payload = new ArrayList<>();
        records.forEach((id, lines) -> payload.add(inMemory(PackageLayout.entries(id), joined(lines))));
        List<PayloadFile> originals = originals(records);
        payload.addAll(originals);
        BagWriter writer = new BagWriter(tags(records), payload);
        writer.writeTo(file);
        note(records, file, writer.fingerprint());
        int entries = records.values().stream().mapToInt(List::size).sum();
        return new Exported(file, writer.fingerprint(), cases.size(), entries, originals.size(), writer.length());
    }

    private List<byte[]> recordsOf(String caseId) {
        List<byte[]> records = workspace.records(caseId);
        if (records.isEmpty()) {
            throw new BadInput("没有这个案件", caseId, "用 huansun case list 看有哪些案件");
        }
        return records;
    }

    private List<BagTag> tags(Map<String, List<byte[]>> records) {
        return List.of(
                new BagTag(PackageLayout.FORMAT_LABEL, PackageLayout.FORMAT),
                new BagTag("External-Description", "环损工作台同步包"),
                new BagTag("Bagging-Date", workspace.today().toString()),
                new BagTag("Huansun-Device", workspace.settings().device()),
                new BagTag("Huansun-Cases", String.valueOf(records.keySet().stream().filter(id -> !id.equals(OfficeLog.CASE)).count())));
    }

    private static byte[] joined(List<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            all.writeBytes(line);
            all.write('\n');
        }
        return all.toByteArray();
    }

    private static PayloadFile inMemory(String path, byte[] bytes) {
        return new PayloadFile(path, bytes.length, EntryJson.hash(bytes), () -> new ByteArrayInputStream(bytes));
    }

    private List<PayloadFile> originals(Map<String, List<byte[]>> records) {
        TreeSet<String> wanted = new TreeSet<>();
        records.values().forEach(lines -> lines.forEach(line ->
                EntryJson.parse(line).body().text("sha256").filter(hash -> hash.matches("[0-9a-f]{64}")).ifPresent(wanted::add)));
        List<PayloadFile> files = new ArrayList<>();
        for (String sha256 : wanted) {
            if (!workspace.evidence().has(sha256)) {
                throw new BadInput("证据原件不在", sha256, "用“检查工作区”查明，从备份找回后再导出");
            }
            Path original = workspace.evidence().path(sha256);
            files.add(new PayloadFile(PackageLayout.evidence(sha256), size(original), sha256, () -> Files.newInputStream(original)));
        }
        return files;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void note(Map<String, List<byte[]>> records, Path file, String fingerprint) {
        Map<String, Object> heads = new LinkedHashMap<>();
        records.keySet().stream().filter(id -> !id.equals(OfficeLog.CASE)).forEach(id -> heads.put(id, workspace.heads(id)));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", file.getFileName().toString());
        values.put("fingerprint", fingerprint);
        values.put("cases", heads);
        workspace.record(Draft.of(OfficeLog.CASE, OfficeLog.PACKAGE_EXPORTED, workspace.today(), new Attributes(values)));
    }
}
