package org.huansun.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huansun.sync.bag.BagProblem;
import org.huansun.workspace.Entry;
import org.huansun.workspace.EntryJson;

/** The entries of one case in a package, held against the rules of a ledger: canonical, in order, each chain whole. */
final class CarriedEntries {

    private final String path;
    private final String caseId;
    private final List<byte[]> records = new ArrayList<>();
    private final List<BagProblem> problems = new ArrayList<>();
    private final Set<String> originals = new TreeSet<>();
    private final Map<String, Entry> last = new HashMap<>();
    private String before = "";

    CarriedEntries(String path, String caseId, byte[] bytes) {
        this.path = path;
        this.caseId = caseId;
        if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
            problem("entries-cut", "最后一行不完整");
        }
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                take(Arrays.copyOfRange(bytes, from, at));
                from = at + 1;
            }
        }
    }

    private void take(byte[] line) {
        try {
            Entry entry = EntryJson.parse(line);
            check(entry);
            records.add(line);
            entry.body().text("sha256").filter(hash -> hash.matches("[0-9a-f]{64}")).ifPresent(originals::add);
        } catch (EntryJson.NotAnEntry broken) {
            problem("entry-unreadable", "第 " + (records.size() + 1) + " 行不是规范格式的案情记录");
        }
    }

    private void check(Entry entry) {
        String place = "设备 " + entry.device() + " 的第 " + entry.number() + " 条";
        if (!entry.caseId().equals(caseId)) {
            problem("entry-misplaced", place + "属于另一个案件");
        }
        String order = entry.device() + "/" + "%019d".formatted(entry.number());
        if (order.compareTo(before) <= 0) {
            problem("entries-disordered", place + "不在它的位置上");
        }
        before = order;
        Entry previous = last.put(entry.device(), entry);
        boolean follows = previous == null
                ? entry.number() == 1 && entry.previous().equals(Entry.NO_PREVIOUS)
                : entry.number() == previous.number() + 1 && entry.previous().equals(previous.hash());
        if (!follows) {
            problem("chain-broken", place + "与前一条接不上，中间少了或换了记录");
        }
    }

    private void problem(String code, String text) {
        problems.add(new BagProblem(code, "data/" + path, text));
    }

    /** The canonical bytes of each entry. */
    List<byte[]> records() {
        return records;
    }

    List<BagProblem> problems() {
        return problems;
    }

    /** The SHA-256 of every original that the entries speak of. */
    Set<String> originals() {
        return originals;
    }

    /** What a case's id looks like: a UUID in lower case. */
    static boolean isCaseId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                && text.getBytes(StandardCharsets.US_ASCII).length == text.length();
    }
}
