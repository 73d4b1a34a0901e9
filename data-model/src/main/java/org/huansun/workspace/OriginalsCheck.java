package org.huansun.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.workspace.IntakeWatch.Reach;

/** Holds originals against their hashes. */
public final class OriginalsCheck {

    private final Evidence evidence;

    OriginalsCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The check of a workspace's originals. */
    public static OriginalsCheck of(Workspace workspace) {
        return new OriginalsCheck(workspace.evidence());
    }

    /**
     * What came of it.
     *
     * @param checked how many were held against their hashes
     * @param all how many there are; more than {@code checked} where it was cancelled
     * @param damages by hash
     */
    public record Result(int checked, int all, Map<String, Damage> damages) {

        public Result {
            damages = Map.copyOf(damages);
        }
    }

    /** Checks the originals of evidence, each once, until it is cancelled. */
    public Result check(List<EvidenceItem> items, IntakeWatch watch) {
        Map<String, EvidenceItem> originals = new LinkedHashMap<>();
        items.forEach(item -> originals.putIfAbsent(item.sha256(), item));
        long all = originals.values().stream().mapToLong(EvidenceItem::size).sum();
        Map<String, Damage> damages = new LinkedHashMap<>();
        long[] bytes = {0};
        int[] checked = {0};
        for (EvidenceItem item : originals.values()) {
            try {
                damage(item.sha256(), item.name(), read -> {
                    bytes[0] += read;
                    watch.reached(new Reach(checked[0], originals.size(), bytes[0], all));
                    if (watch.isCancelled()) {
                        throw new ByteWatch.Stopped();
                    }
                }).ifPresent(damage -> damages.put(item.sha256(), damage));
            } catch (ByteWatch.Stopped cancelled) {
                break;
            }
            checked[0]++;
        }
        watch.reached(new Reach(checked[0], originals.size(), bytes[0], all));
        return new Result(checked[0], originals.size(), damages);
    }

    /** What is wrong with an original; empty if it is there and unchanged. */
    Optional<Damage> damage(String sha256, String name, ByteWatch watch) {
        if (!evidence.has(sha256)) {
            return Optional.of(new Damage("evidence-missing", name, "证据原件不在"));
        }
        try {
            return evidence.currentHash(sha256, watch).equals(sha256) ? Optional.empty()
                    : Optional.of(new Damage("evidence-changed", name, "证据原件与校验值不符，被改动过"));
        } catch (IOException unreadable) {
            boolean locked = !Files.isReadable(evidence.path(sha256));
            return Optional.of(new Damage("evidence-unreadable", name, "证据原件读不出来：" + (locked ? "没有读取权限" : unreadable.getMessage())));
        }
    }
}
