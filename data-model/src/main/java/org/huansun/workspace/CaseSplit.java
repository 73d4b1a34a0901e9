package org.huansun.workspace;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Party;
import org.huansun.problem.BadInput;

/**
 * 分案: chosen parties leave a case for a new one. The new case begins with the steps that had been taken up to then and that
 * concern them or all, each naming the entry that it repeats, so that their deadlines run on as they ran. Everything stays
 * in the old case as it was recorded.
 */
final class CaseSplit {

    private static final Set<String> STAY = Set.of("case-opened", "evidence-added");

    private final Workspace workspace;
    private final Draft split;
    private final CaseFile file;
    private final String newId = UuidCreator.getTimeOrderedEpoch().toString();

    CaseSplit(Workspace workspace, Draft split) {
        this.workspace = workspace;
        this.split = split;
        this.file = workspace.caseFile(split.caseId(), workspace.today());
    }

    /** @throws BadInput if the new case has no title, or nobody or somebody unknown is to leave */
    List<Draft> drafts() {
        String title = split.body().text("title").map(String::strip).filter(words -> !words.isEmpty())
                .orElseThrow(() -> new BadInput("没有写分出案件的名称", "分案", "写新案的名称，或者写已有案件的案号"));
        String number = workspace.list().nextNumber(split.on().getYear()).toString();
        List<Party> leaving = leaving();
        List<Draft> drafts = new ArrayList<>();
        drafts.add(JointDrafts.with(split, Map.of("to", newId, "caseName", JointDrafts.name(number, title))));
        leaving.forEach(party -> drafts.add(Draft.of(file.id(), "party-left", split.on(), new Attributes(Map.of("party", party.entry(),
                "reason", JointDrafts.name(number, title))))));
        drafts.add(Draft.of(newId, "case-opened", split.on(), opening(title, number)));
        drafts.add(Draft.of(newId, "case-split", split.on(), origin()));
        leaving.forEach(party -> drafts.add(Draft.of(newId, "party-added", split.on(), added(party))));
        drafts.addAll(steps(leaving.stream().map(Party::name).collect(Collectors.toSet())));
        return drafts;
    }

    private List<Party> leaving() {
        List<String> names = Stream.of(split.body().text("parties").orElse("").split("[、，,;；]"))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
        List<Party> leaving = file.parties().stream().filter(party -> names.contains(party.name())).toList();
        if (leaving.isEmpty() || leaving.size() < names.size()) {
            throw new BadInput(names.isEmpty() ? "没有选随之分出的当事人" : "本案没有这位当事人：" + String.join("、", names), "分案",
                    "至少选一位当事人");
        }
        return leaving;
    }

    private Attributes opening(String title, String number) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("region", file.region().code());
        values.put("number", number);
        if (!file.place().isBlank()) {
            values.put("place", file.place());
        }
        file.live("case-opened").stream().findFirst().flatMap(opening -> opening.body().text("elements"))
                .ifPresent(elements -> values.put("elements", elements));
        return new Attributes(values);
    }

    private Attributes origin() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("from", file.id());
        values.put("caseName", JointDrafts.name(file.number(), file.title()));
        split.body().text("reason").ifPresent(reason -> values.put("reason", reason));
        return new Attributes(values);
    }

    private static Attributes added(Party party) {
        Map<String, Object> values = new LinkedHashMap<>(party.attributes().values());
        values.keySet().removeAll(List.of("party", "reason", "note"));
        values.put("role", party.role());
        values.put("name", party.name());
        values.put("copiedFrom", party.entry());
        return new Attributes(values);
    }

    private List<Draft> steps(Set<String> names) {
        Map<String, Set<String>> concerned = file.state().history().facts().stream().collect(Collectors.toMap(
                fact -> fact.id(), fact -> fact.obligor().map(Set::of).orElse(Set.of())));
        return file.entries().stream()
                .filter(entry -> file.counts(entry) && isStep(entry) && concerned.containsKey(entry.id()))
                .filter(entry -> names.containsAll(concerned.getOrDefault(entry.id(), Set.of())))
                .map(entry -> copy(entry, concerned.getOrDefault(entry.id(), Set.of()))).toList();
    }

    /** Whether an entry moves a case on, or says under which rules: what people only noted stays where they noted it. */
    private boolean isStep(Entry entry) {
        return !STAY.contains(entry.type()) && (entry.type().equals("pack-chosen") || entry.type().equals("circumstance-noted")
                || workspace.law().types().find(entry.type()).flatMap(type -> type.stage()).isPresent());
    }

    private Draft copy(Entry entry, Set<String> obligor) {
        Map<String, Object> values = new LinkedHashMap<>(entry.body().values());
        values.remove("of"); // it names an entry of the old case
        obligor.forEach(name -> values.put("obligor", name));
        values.put("copiedFrom", entry.id());
        return Draft.of(newId, entry.type(), entry.on(), new Attributes(values));
    }
}
