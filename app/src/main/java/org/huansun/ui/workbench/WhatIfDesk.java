package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.change.Objection;
import org.huansun.casefile.change.Supposition;
import org.huansun.casefile.change.WhatIf;
import org.huansun.rules.Period;
import org.huansun.rules.Region;
import org.huansun.rules.RulePack;
import org.huansun.ui.cases.EffectRow;
import org.huansun.ui.text.Texts;
import org.huansun.ui.whatif.WhatIfActions;
import org.huansun.ui.whatif.WhatIfModel;
import org.huansun.ui.whatif.WhatIfMove;
import org.huansun.ui.whatif.WhatIfOption;
import org.huansun.ui.whatif.WhatIfPanel;
import org.huansun.ui.whatif.WhatIfWish;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Workspace;

/** 试算 on one case: counts again with each thing supposed, and records nothing. */
final class WhatIfDesk implements WhatIfActions {

    private static final String SEPARATOR = "|";

    private final Workspace workspace;
    private final CaseFile file;
    private final WhatIfWays ways;
    private final DateWords dates;
    private final WhatIfModel model = new WhatIfModel();

    /** Where it leads. */
    interface WhatIfWays {

        void close();

        /** Opens 记一笔 on a type and a day. */
        void record(String entryType, LocalDate on);

        /** Opens the correction of an entry, on another day. */
        void correct(String entry, LocalDate on);
    }

    /** @param about the deadline that it begins with; one that the case doesn't have begins with none */
    WhatIfDesk(Workspace workspace, CaseFile file, String about, WhatIfWays ways) {
        this.workspace = workspace;
        this.file = file;
        this.ways = ways;
        this.dates = new DateWords(workspace.today());
        offer();
        file.deadlines().deadlines().stream().filter(deadline -> DeadlineId.of(deadline).equals(about)).findFirst().ifPresent(this::begin);
        model.wish().subscribe(this::count);
    }

    Node node() {
        return new WhatIfPanel(model, this);
    }

    WhatIfModel model() {
        return model;
    }

    private void offer() {
        List<Deadline> deadlines = file.deadlines().deadlines();
        model.entries().addAll(deadlines.stream().map(Deadline::trigger).distinct().map(fact -> new WhatIfOption(fact.id(),
                dates.day(fact.on()) + " " + workspace.law().types().nameOf(fact.type()) + fact.obligor().map(who -> " · " + who).orElse(""))).toList());
        model.deadlines().addAll(deadlines.stream().filter(deadline -> deadline.state().isOpen()).map(deadline -> new WhatIfOption(key(deadline), name(deadline) + " " + dates.day(deadline.due()))).toList());
        model.packs().addAll(workspace.law().packs().all().stream()
                .filter(pack -> pack.region().equals(file.region()) || pack.region().equals(Region.NATION))
                .filter(pack -> !pack.id().equals(file.choice().pack().id()))
                .map(pack -> new WhatIfOption(pack.id(), pack.id() + " · " + pack.standing().mark().orElse(StandingWords.of(pack.standing())))).toList());
    }

    private void begin(Deadline deadline) {
        chosen(model.entries(), deadline.trigger().id()).ifPresent(model.entry()::set);
        chosen(model.deadlines(), key(deadline)).ifPresent(model.extended()::set);
    }

    private static Optional<WhatIfOption> chosen(List<WhatIfOption> options, String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    private static String key(Deadline deadline) {
        return deadline.period().id() + SEPARATOR + deadline.trigger().id();
    }

    private static String name(Deadline deadline) {
        return deadline.obligor().map(who -> deadline.period().name() + " · " + who).orElse(deadline.period().name());
    }

    private void count(WhatIfWish wish) {
        WhatIf whatIf = WhatIf.of(file.facts(), file.asOf(), file.choice().pack(), workspace.law().calendar(), supposed(wish));
        model.note().set(whatIf.day().equals(file.asOf()) ? "" : Texts.text("what-if.as-of", whatIf.day()));
        model.objections().setAll(whatIf.objections().stream().map(WhatIfDesk::words).toList());
        model.unchanged().setAll(whatIf.unchanged().stream().map(deadline -> name(deadline) + " " + dates.day(deadline.due())).toList());
        model.moves().setAll(whatIf.changes().stream().map(change -> RecordEffects.effect(change, dates)).map(this::move).toList());
        model.obstacle().set(obstacle(wish));
    }

    private WhatIfMove move(EffectRow effect) {
        return new WhatIfMove(effect.change().tone(), effect.change().word(), effect.name(),
                effect.before().isEmpty() ? "—" : effect.before(), effect.after(), effect.article());
    }

    private static String words(Objection objection) {
        return Texts.text("what-if.objection." + objection.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The pack first: suspensions and extensions are those of the pack that is supposed. */
    private List<Supposition> supposed(WhatIfWish wish) {
        List<Supposition> supposed = new ArrayList<>();
        pack(wish).ifPresent(pack -> supposed.add(new Supposition.UnderPack(pack)));
        day(wish.movedTo()).filter(day -> !wish.entry().isEmpty()).ifPresent(day -> supposed.add(new Supposition.EntryMoved(wish.entry(), day)));
        day(wish.from()).ifPresent(day -> supposed.add(new Supposition.Suspension(day, day(wish.to()))));
        day(wish.extendedOn()).filter(day -> !wish.extended().isEmpty()).ifPresent(day -> {
            String[] key = wish.extended().split("\\" + SEPARATOR, 2);
            supposed.add(new Supposition.Extension(key[0], key[1], day));
        });
        return supposed;
    }

    private Optional<RulePack> pack(WhatIfWish wish) {
        return Optional.of(wish.pack()).filter(id -> !id.isEmpty()).flatMap(workspace.law().packs()::find);
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.of(written).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** One entry can be carried over; several, or another pack, have forms of their own. */
    private String obstacle(WhatIfWish wish) {
        if (!wish.pack().isEmpty()) {
            return Texts.text("what-if.obstacle.pack");
        }
        long entries = supposed(wish).size();
        return entries == 0 ? Texts.text("what-if.obstacle.nothing")
                : entries > 1 ? Texts.text("what-if.obstacle.several")
                : type(supposed(wish).getFirst()).isEmpty() ? Texts.text("what-if.obstacle.unknown") : "";
    }

    /** The type of the entry that would record what is supposed. */
    private Optional<String> type(Supposition supposed) {
        RulePack pack = file.choice().pack();
        return switch (supposed) {
            case Supposition.EntryMoved moved -> Optional.of(moved.entry());
            case Supposition.Suspension suspension -> pack.periods().stream().flatMap(period -> period.suspendedBy().stream())
                    .map(Period.Suspension::from).findFirst();
            case Supposition.Extension extension -> pack.period(extension.period()).flatMap(Period::extension).map(Period.Extension::by);
            case Supposition.UnderPack other -> Optional.empty();
        };
    }

    @Override
    public void close() {
        ways.close();
    }

    @Override
    public void record() {
        Stream.of(model.wish().get()).flatMap(wish -> supposed(wish).stream()).findFirst().ifPresent(supposed ->
                type(supposed).ifPresent(type -> {
                    LocalDate on = supposed.days().getFirst();
                    if (supposed instanceof Supposition.EntryMoved) {
                        ways.correct(type, on);
                    } else {
                        ways.record(type, on);
                    }
                }));
    }
}
