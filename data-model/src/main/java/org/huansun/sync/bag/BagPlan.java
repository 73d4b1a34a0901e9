package org.huansun.sync.bag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A bag before it is written: all its files in the order of the ZIP, and the length that the ZIP will have.
 *
 * @param members tag files, then payload
 * @param length in bytes
 */
record BagPlan(List<BagMember> members, long length) {

    /** Plans a bag; refuses what {@link CanonicalForm} has no room for. */
    static BagPlan of(List<BagTag> tags, Collection<PayloadFile> payload) {
        List<BagMember> members = new ArrayList<>();
        List<BagMember> files = payload.stream().map(BagMember::payload)
                .sorted(Comparator.comparing(BagMember::name)).toList();
        checkPayload(files);
        BagMember declaration = BagMember.text(CanonicalForm.DECLARATION, CanonicalForm.declaration());
        BagMember info = BagMember.text(CanonicalForm.INFO, info(tags, files));
        BagMember manifest = BagMember.text(CanonicalForm.MANIFEST, manifest(files));
        members.addAll(List.of(declaration, info, manifest, BagMember.text(CanonicalForm.TAG_MANIFEST,
                manifest(List.of(declaration, info, manifest)))));
        members.addAll(files);
        BagPlan plan = new BagPlan(List.copyOf(members), length(members));
        if (plan.length > CanonicalForm.MAX_BYTES) {
            throw BagRefusal.TOO_LARGE.badInput(CanonicalForm.PAYLOAD, Long.toString(plan.length),
                    Long.toString(CanonicalForm.MAX_BYTES));
        }
        return plan;
    }

    /** The SHA-256 of the tag manifest, which fixes every other byte. */
    String fingerprint() {
        return members.get(CanonicalForm.TAG_FILES.indexOf(CanonicalForm.TAG_MANIFEST)).sha256();
    }

    private static void checkPayload(List<BagMember> files) {
        if (files.isEmpty()) {
            throw BagRefusal.NO_PAYLOAD.badInput(CanonicalForm.PAYLOAD);
        }
        int count = files.size() + CanonicalForm.TAG_FILES.size();
        if (count > CanonicalForm.MAX_FILES) {
            throw BagRefusal.TOO_MANY_FILES.badInput(CanonicalForm.PAYLOAD, Integer.toString(count),
                    Integer.toString(CanonicalForm.MAX_FILES));
        }
        for (BagMember file : files) {
            if (!BagPath.allowed(file.name())) {
                throw BagRefusal.PATH_NOT_ALLOWED.badInput(ShownPath.of(file.name()));
            }
        }
        for (PathTwins twins : PathTwins.among(files.stream().map(BagMember::name).toList())) {
            throw BagRefusal.PATH_CLASH.badInput(twins.second(), twins.first());
        }
    }

    private static byte[] info(List<BagTag> tags, List<BagMember> files) {
        long octets = files.stream().mapToLong(BagMember::size).reduce(0, BagPlan::sum);
        byte[] text = BagInfoText.of(tags, octets, files.size()).bytes();
        int limit = CanonicalForm.limit(CanonicalForm.INFO);
        if (text.length > limit) {
            throw BagRefusal.INFO_TOO_LARGE.badInput(CanonicalForm.INFO, Integer.toString(text.length),
                    Integer.toString(limit));
        }
        return text;
    }

    private static byte[] manifest(List<BagMember> files) {
        SortedMap<String, String> digests = files.stream().collect(
                Collectors.toMap(BagMember::name, BagMember::sha256, (a, b) -> a, TreeMap::new));
        return new ManifestText(digests).bytes();
    }

    private static long length(List<BagMember> members) {
        return members.stream().map(member -> member.at(0, 0))
                .mapToLong(entry -> sum(entry.end(), entry.centralLength()))
                .reduce(ZipRecord.END.length(), BagPlan::sum);
    }

    /** Sizes that someone made up may be as large as a number can be. */
    private static long sum(long a, long b) {
        return a + b < 0 ? Long.MAX_VALUE : a + b;
    }
}
