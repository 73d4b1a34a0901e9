package org.huansun.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.handling.RunningDeadlines;
import org.huansun.problem.BadInput;

/**
 * What is recorded together with what a person writes: what was running when a case was passed on; and, where two cases
 * come to hang together, the same in the other one.
 */
public final class JointDrafts {

    private static final String DEADLINES = "deadlines";

    private final Workspace workspace;

    public JointDrafts(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The draft as it is to be recorded, first, and what goes with it.
     *
     * @throws BadInput if another case that it names is not there, or is this one
     */
    public List<Draft> of(Draft draft) {
        if (draft.supersedes().isPresent()) {
            return List.of(draft);
        }
        return switch (draft.type()) {
            case "case-handed-over", "case-transferred" -> List.of(withDeadlines(draft));
            case "cases-joined" -> joined(draft, workspace.list().find(draft.body().text("to").orElse("")));
            case "case-split" -> draft.body().text("to").filter(to -> !to.isBlank())
                    .map(to -> joined(draft, workspace.list().find(to)))
                    .orElseGet(() -> new CaseSplit(workspace, draft).drafts());
            default -> List.of(draft);
        };
    }

    private Draft withDeadlines(Draft draft) {
        CaseFile file = workspace.caseFile(draft.caseId(), workspace.today());
        return with(draft, Map.of(DEADLINES, RunningDeadlines.lines(file.state())));
    }

    private List<Draft> joined(Draft draft, CaseRow other) {
        if (other.id().equals(draft.caseId())) {
            throw new BadInput("不能和自己并案、分案", other.number(), "写另一个案件的案号");
        }
        CaseFile own = workspace.caseFile(draft.caseId(), workspace.today());
        Map<String, Object> mirrored = new LinkedHashMap<>();
        mirrored.put("from", own.id());
        mirrored.put("caseName", name(own.number(), own.title()));
        draft.body().text("reason").ifPresent(reason -> mirrored.put("reason", reason));
        List<Draft> both = new ArrayList<>();
        both.add(with(draft, Map.of("to", other.id(), "caseName", name(other.number(), other.title()))));
        both.add(Draft.of(other.id(), draft.type(), draft.on(), new Attributes(mirrored)));
        return both;
    }

    /** A case as people name it. */
    static String name(String number, String title) {
        return (number + " " + title).strip();
    }

    /** A draft that says something more. */
    static Draft with(Draft draft, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>(draft.body().values());
        values.putAll(more);
        return new Draft(draft.caseId(), draft.type(), draft.on(), new Attributes(values), Optional.empty());
    }
}
