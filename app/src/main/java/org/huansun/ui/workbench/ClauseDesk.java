package org.huansun.ui.workbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.DamageAmount;
import org.huansun.casefile.Wording;
import org.huansun.casefile.meeting.Clause;
import org.huansun.casefile.meeting.Clause.Point;
import org.huansun.casefile.meeting.Foreseen;
import org.huansun.rules.EntryType;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.meeting.ClauseActions;
import org.huansun.ui.meeting.ClauseModel;
import org.huansun.ui.meeting.ClauseRow;
import org.huansun.ui.meeting.ClauseVoice;
import org.huansun.ui.text.Texts;

/** Records what is proposed and answered on each point, and holds it against the appraisal and the regulation. */
final class ClauseDesk implements ClauseActions {

    private static final String CLAUSE_PROPOSED = "clause-proposed";
    private static final String TITLE = "title";
    private static final String AMOUNT = "amount";
    private static final String OF_INSTALMENTS = "instalments-";

    private final Bench bench;
    private final MeetingEntries entries;
    private final ClauseModel model;
    private final Map<String, String> names;

    ClauseDesk(Bench bench, MeetingEntries entries, ClauseModel model) {
        this.bench = bench;
        this.entries = entries;
        this.model = model;
        this.names = bench.workspace().law().types().find(CLAUSE_PROPOSED).flatMap(type -> type.attribute("clause"))
                .map(EntryType.Attribute::choices).orElse(Map.of());
        model.topics().set(entries.file().choice().pack().list("consultation-topics").map(topics -> Texts.text("clause.topics", topics.article(),
                topics.items().stream().map(item -> item.text()).collect(Collectors.joining("；")))).orElse(""));
        model.text().subscribe(text -> weigh());
        model.amount().subscribe(text -> weigh());
    }

    /** Shows what is on the table. */
    void refresh() {
        List<ClauseRow> rows = new ArrayList<>();
        List<Clause> known = entries.meeting().clauses();
        for (Point point : Point.values()) {
            if (point != Point.OTHER) {
                rows.add(known.stream().filter(clause -> clause.point() == point).findFirst().map(this::row)
                        .orElseGet(() -> empty(point)));
            }
        }
        known.stream().filter(clause -> clause.point() == Point.OTHER).map(this::row).forEach(rows::add);
        model.rows().setAll(rows);
    }

    private ClauseRow empty(Point point) {
        return new ClauseRow(point.code(), "", name(point, ""), "", "", "", "", "", List.of(), Tone.NEUTRAL, Texts.text("clause.none"), List.of());
    }

    private String name(Point point, String title) {
        return title.isEmpty() ? names.getOrDefault(point.code(), point.code()) : title;
    }

    private ClauseRow row(Clause clause) {
        Clause.State state = clause.between(model.sides());
        String before = clause.isNewIn(entries.round()) ? clause.before(entries.round()).map(Clause.Proposal::text).orElse("") : "";
        return new ClauseRow(clause.point().code(), clause.title(), name(clause.point(), clause.title()), clause.current().text(),
                clause.current().by(), before, clause.current().amount().map(BigDecimal::toPlainString).orElse(""),
                clause.current().amount().flatMap(this::against).orElse(""),
                model.sides().stream().map(side -> voice(clause, side)).toList(), tone(state), word(state),
                clause.point() == Point.INSTALMENTS ? concerns(clause.current().text()) : List.of());
    }

    private static Tone tone(Clause.State state) {
        return switch (state) {
            case AGREED -> Tone.MET;
            case DISPUTED -> Tone.OVERDUE;
            case OPEN -> Tone.NEAR;
        };
    }

    private static String word(Clause.State state) {
        return Texts.text(switch (state) {
            case AGREED -> "clause.agreed";
            case DISPUTED -> "clause.disputed";
            case OPEN -> "clause.open";
        });
    }

    private static ClauseVoice voice(Clause clause, String side) {
        Optional<Clause.Reply> reply = clause.answerOf(side);
        boolean proposed = reply.isEmpty() && clause.current().by().equals(side);
        String words = reply.map(said -> Texts.text(said.agrees() ? "clause.said-yes" : "clause.said-no"))
                .orElse(Texts.text(proposed ? "clause.proposed" : "clause.silent"));
        return new ClauseVoice(side, proposed ? Optional.of(true) : reply.map(Clause.Reply::agrees), words);
    }

    /** 评估 186,400.00 元，条款少 6,400.00 元（3.4%）. */
    private Optional<String> against(BigDecimal amount) {
        return new DamageAmount(entries.file().state()).assessed(entries.file().asOf()).map(appraised -> {
            BigDecimal gap = amount.subtract(appraised);
            if (gap.signum() == 0) {
                return Texts.text("clause.same", Money.grouped(appraised.toPlainString()));
            }
            String share = appraised.signum() == 0 ? "—" : gap.abs().multiply(BigDecimal.valueOf(100))
                    .divide(appraised, 1, RoundingMode.HALF_UP).toPlainString();
            return Texts.text(gap.signum() < 0 ? "clause.less" : "clause.more", Money.grouped(appraised.toPlainString()),
                    Money.grouped(gap.abs().toPlainString()), share);
        });
    }

    /** What the regulation would say to an agreement with such instalments. */
    private List<String> concerns(String instalments) {
        Wording wording = new Wording();
        Map<String, Object> agreement = Map.of("instalments", instalments);
        return Foreseen.of(entries.file().facts(), bench.workspace().today(), entries.engine(),
                        List.of(Foreseen.Supposed.of("agreement-signed", bench.workspace().today(), agreement))).findings().stream()
                .filter(finding -> finding.code().startsWith(OF_INSTALMENTS))
                .map(finding -> finding.article().map(article -> Texts.text("desk.finding.article", wording.sentence(finding), article))
                        .orElse(wording.sentence(finding))).toList();
    }

    private void weigh() {
        Optional<ClauseRow> row = edited();
        boolean instalments = row.map(ClauseRow::point).equals(Optional.of(Point.INSTALMENTS.code()));
        model.concern().set(instalments && !model.text().get().isBlank() ? String.join("；", concerns(model.text().get())) : amountConcern(row));
    }

    private String amountConcern(Optional<ClauseRow> row) {
        boolean isAmount = row.map(ClauseRow::point).equals(Optional.of(Point.AMOUNT.code()));
        return isAmount ? amount().flatMap(this::against).orElse("") : "";
    }

    private Optional<BigDecimal> amount() {
        return Optional.ofNullable(model.amount().get()).map(text -> text.strip().replace(",", "").replace("，", ""))
                .filter(text -> text.matches("\\d{1,15}(\\.\\d{1,2})?")).map(BigDecimal::new);
    }

    private Optional<ClauseRow> edited() {
        return model.editing().get().flatMap(id -> model.rows().stream().filter(row -> row.id().equals(id)).findFirst());
    }

    @Override
    public void edit(ClauseRow row) {
        model.editing().set(Optional.of(row.id()));
        model.title().set(row.title());
        model.text().set(row.text());
        model.amount().set(row.amount());
        model.by().set("");
    }

    @Override
    public void another() {
        model.editing().set(Optional.of(""));
        model.title().set("");
        model.text().set("");
        model.amount().set("");
        model.by().set("");
    }

    @Override
    public boolean proposed() {
        Optional<ClauseRow> row = edited();
        String title = row.map(ClauseRow::title).orElse(model.title().get()).strip();
        String text = model.text().get().strip();
        if (text.isEmpty() || row.isEmpty() && title.isEmpty()) {
            model.concern().set(Texts.text("clause.incomplete"));
            return false;
        }
        boolean isAmount = row.map(ClauseRow::point).equals(Optional.of(Point.AMOUNT.code()));
        if (isAmount && amount().isEmpty()) {
            model.concern().set(Texts.text("clause.no-amount"));
            return false;
        }
        Map<String, Object> said = clause(row.map(ClauseRow::point).orElse(Point.OTHER.code()), title);
        said.put("text", text);
        if (isAmount) {
            said.put(AMOUNT, amount().orElseThrow().toPlainString());
        }
        Optional.ofNullable(model.by().get()).filter(by -> !by.isBlank()).ifPresent(by -> said.put("by", by));
        boolean done = entries.record(CLAUSE_PROPOSED, said);
        if (done) {
            model.editing().set(Optional.empty());
            model.text().set("");
            refresh();
        }
        return done;
    }

    private static Map<String, Object> clause(String point, String title) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("clause", point);
        if (!title.isEmpty()) {
            said.put(TITLE, title);
        }
        return said;
    }

    @Override
    public boolean answered(ClauseRow row, String side, boolean agrees) {
        Map<String, Object> said = clause(row.point(), row.title());
        said.put("by", side);
        said.put("agrees", agrees);
        boolean done = entries.record("clause-answered", said);
        if (done) {
            refresh();
        }
        return done;
    }
}
