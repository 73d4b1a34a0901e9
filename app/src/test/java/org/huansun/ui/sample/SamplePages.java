package org.huansun.ui.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.huansun.ui.arrangement.ArrangementModel;
import org.huansun.ui.cases.CaseFilter;
import org.huansun.ui.cases.NewCaseModel;
import org.huansun.ui.cases.NewCaseView;
import org.huansun.ui.clues.ImportModel.Step;
import org.huansun.ui.help.HelpSheet;
import org.huansun.ui.kit.DraftRow;
import org.huansun.ui.kit.MarkedWords;
import org.huansun.ui.kit.Recorded;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.kit.Trouble;
import org.huansun.ui.meeting.HostView;
import org.huansun.ui.meeting.MeetingModel;
import org.huansun.ui.shell.RunningTask;
import org.huansun.ui.shell.SearchAnswer;
import org.huansun.ui.shell.SearchHit;
import org.huansun.ui.shell.ShellModel;
import org.huansun.ui.text.Texts;

/** Every page by name. */
public final class SamplePages {

    private SamplePages() {}

    public static Map<String, Function<Theme, Parent>> all() {
        Map<String, Function<Theme, Parent>> pages = new LinkedHashMap<>();
        pages.put("today", SamplePages::today);
        pages.put("today-empty", theme -> SampleShell.around(SampleShell.model("today", theme), SampleToday::empty));
        pages.put("settings", theme -> SampleShell.around(SampleShell.model("settings", theme), SampleToday::empty));
        pages.put("search-trouble", SamplePages::searching);
        framed(pages, "cases", "cases", SampleCaseList::full);
        framed(pages, "cases-empty", "cases", SampleCaseList::empty);
        framed(pages, "cases-none-like-it", "cases", SampleCaseList::filteredToNone);
        framed(pages, "new-case", "cases", SamplePages::newCase);
        for (Step step : Step.values()) {
            framed(pages, "clues-" + step.name().toLowerCase(Locale.ROOT), "cases", () -> SampleClues.at(step));
        }
        framed(pages, "clues-refused", "cases", SampleClues::refused);
        pages.put("clues-unreadable", SamplePages::unreadable);
        framed(pages, "clues-quarter", "cases", SampleClues::quarter);
        framed(pages, "clues-quarter-wide", "cases", () -> SampleClues.quarter(SampleClues.twelveColumns()));
        framed(pages, "clues-quarter-empty", "cases", () -> SampleClues.quarter(List.of()));
        framed(pages, "case", "cases", SampleCase::overview);
        framed(pages, "case-looking-back", "cases", SampleCase::lookingBack);
        framed(pages, "case-recording-agreement", "cases", SampleCase::recordingAgreement);
        framed(pages, "case-explained", "cases", () -> SampleCase.explained(1));
        framed(pages, "case-explained-long", "cases", () -> SampleCase.explained(0));
        framed(pages, "case-explained-all", "cases", () -> SampleCase.explained(2));
        framed(pages, "case-choosing", "cases", SampleCase::choosing);
        framed(pages, "case-recording", "cases", SampleCase::recording);
        framed(pages, "case-entry", "cases", SampleCase::entry);
        framed(pages, "case-drafts", "cases", SampleCase::withDrafts);
        framed(pages, "today-drafts", "today", SampleToday::withDrafts);
        pages.put("help", theme -> helping("record", theme));
        pages.put("help-today", theme -> helping("today", theme));
        framed(pages, "case-draft", "cases", SampleCase::draft);
        framed(pages, "case-choosing-pack", "cases", SampleCase::choosingPack);
        framed(pages, "evidence", "cases", () -> SampleEvidence.inCase(SampleEvidence::one));
        framed(pages, "evidence-several", "cases", () -> SampleEvidence.inCase(SampleEvidence::several));
        framed(pages, "evidence-empty", "cases", () -> SampleEvidence.inCase(SampleEvidence::empty));
        framed(pages, "evidence-saying", "cases", () -> SampleEvidence.inCase(SampleEvidence::saying));
        framed(pages, "evidence-handing", "cases", () -> SampleEvidence.inCase(SampleEvidence::handing));
        framed(pages, "evidence-report", "cases", () -> SampleEvidence.inCase(SampleEvidence::reported));
        framed(pages, "evidence-paper", "cases", () -> SampleEvidence.inCase(SampleEvidence::paper));
        framed(pages, "evidence-none-like-it", "cases", () -> SampleEvidence.inCase(SampleEvidence::nothingLikeIt));
        pages.put("evidence-verifying", SamplePages::verifying);
        framed(pages, "calendar", "calendar", SampleCalendar::month);
        framed(pages, "calendar-list", "calendar", SampleCalendar::list);
        framed(pages, "calendar-empty", "calendar", SampleCalendar::empty);
        framed(pages, "calendar-golden-week", "calendar", SampleCalendar::goldenWeek);
        framed(pages, "calendar-golden-week-2025", "calendar", SampleCalendar::goldenWeekBefore);
        framed(pages, "calendar-spring-festival", "calendar", SampleCalendar::springFestival);
        framed(pages, "calendar-unsure", "calendar", SampleCalendar::unsure);
        framed(pages, "calendar-day", "calendar", SampleCalendar::fullDay);
        framed(pages, "calendar-strips", "calendar", SampleCalendar::strips);
        framed(pages, "calendar-strips-empty", "calendar", SampleCalendar::stripsEmpty);
        framed(pages, "case-what-if", "cases", SampleCase::whatIf);
        for (ArrangementModel.Step step : ArrangementModel.Step.values()) {
            framed(pages, "arrangement-" + step.name().toLowerCase(Locale.ROOT), "arrangement", () -> SampleArrangement.at(step));
        }
        pages.put("today-reminders", SamplePages::settingReminders);
        framed(pages, "meetings", "meeting", SampleMeeting::list);
        framed(pages, "meeting-plan", "meeting", SamplePlan::inOrder);
        framed(pages, "meeting-plan-against", "meeting", SamplePlan::againstTheRules);
        framed(pages, "meeting-plan-empty", "meeting", SamplePlan::nothingYet);
        framed(pages, "meetings-empty", "meeting", SampleMeeting::none);
        host(pages, "host", SampleMeeting::host);
        host(pages, "host-reason", SampleMeeting::reason);
        host(pages, "host-people", SampleMeeting::people);
        host(pages, "host-clauses", SampleMeeting::clauses);
        host(pages, "host-writing", SampleMeeting::writing);
        host(pages, "host-materials", SampleMeeting::materials);
        host(pages, "host-ending", SampleMeeting::ending);
        host(pages, "host-ending-with-each", SampleMeeting::endingWithEach);
        host(pages, "host-failing", SampleMeeting::failing);
        host(pages, "host-minutes", SampleMeeting::minutes);
        pages.put("host-room", theme -> SampleMeeting.room());
        pages.put("host-room-text", theme -> SampleMeeting.roomText());
        framed(pages, "library", "library", SampleLibrary::reading);
        framed(pages, "library-no-text", "library", SampleLibrary::withoutText);
        framed(pages, "library-empty", "library", SampleLibrary::nothing);
        framed(pages, "library-overview", "library", SampleLibrary::overview);
        framed(pages, "library-search", "library", SampleLibrary::searching);
        framed(pages, "library-search-none", "library", SampleLibrary::foundNothing);
        framed(pages, "library-compare", "library", SampleLibrary::comparing);
        framed(pages, "library-preview", "library", SampleLibrary::previewing);
        framed(pages, "search", "search", SampleSearch::found);
        framed(pages, "search-empty", "search", SampleSearch::empty);
        framed(pages, "search-none", "search", SampleSearch::none);
        framed(pages, "sync", "sync", SampleSync::full);
        framed(pages, "sync-empty", "sync", SampleSync::empty);
        pages.put("welcome", theme -> SampleSync.welcome());
        pages.put("welcome-in-use", theme -> SampleSync.welcomeInUse());
        framed(pages, "case-parties", "cases", SampleParties::full);
        framed(pages, "case-parties-empty", "cases", SampleParties::empty);
        pages.put("read-only-today", theme -> readOnly("today", theme, SampleToday::busy));
        pages.put("read-only-cases", theme -> readOnly("cases", theme, SampleCaseList::full));
        pages.put("read-only-case", theme -> readOnly("cases", theme, SampleCase::overview));
        pages.put("read-only-evidence", theme -> readOnly("cases", theme, () -> SampleEvidence.inCase(SampleEvidence::one)));
        framed(pages, "case-handling", "cases", SampleHandling::full);
        framed(pages, "case-handling-empty", "cases", SampleHandling::empty);
        return pages;
    }

    private static void framed(
            Map<String, Function<Theme, Parent>> pages, String name, String page, Supplier<Node> content) {
        pages.put(name, theme -> SampleShell.around(SampleShell.model(page, theme), content));
    }

    /** The host chooses light or dark for a meeting; here it goes with the theme. */
    private static void host(Map<String, Function<Theme, Parent>> pages, String name, Supplier<MeetingModel> meeting) {
        pages.put(name, theme -> {
            MeetingModel model = meeting.get();
            model.light().set(theme == Theme.LIGHT);
            return new HostView(model, new IdleMeeting());
        });
    }

    /** A workspace that another window owns. */
    private static Parent readOnly(String page, Theme theme, Supplier<Node> content) {
        ShellModel model = SampleShell.model(page, theme, new ShellModel.Pill(Tone.NEAR, Texts.text("desk.read-only")));
        Parent shell = SampleShell.around(model, content);
        Recorded.forbid(shell, Texts.text("desk.read-only.why"));
        return shell;
    }

    private static Parent unreadable(Theme theme) {
        ShellModel model = SampleShell.model("cases", theme);
        model.troubles().setAll(Trouble.error(SampleClues.unreadable(), "", ""));
        return SampleShell.around(model, () -> SampleClues.at(Step.FILE));
    }

    private static Parent settingReminders(Theme theme) {
        ShellModel model = SampleShell.model("today", theme);
        model.sheet().set(Optional.of(SampleArrangement.reminders()));
        model.badges().put("calendar", 4);
        return SampleShell.around(model, SampleToday::busy);
    }

    private static Parent helping(String topic, Theme theme) {
        ShellModel model = SampleShell.model("cases", theme);
        model.sheet().set(Optional.of(new HelpSheet(topic, () -> {})));
        return SampleShell.around(model, SampleCase::recording);
    }

    private static Parent verifying(Theme theme) {
        ShellModel model = SampleShell.model("cases", theme);
        model.tasks().add(new RunningTask("verify", "核对证据", new SimpleDoubleProperty(0.4),
                new SimpleStringProperty("812 / 2000 个文件 · 每秒 160 · 约剩 8 秒"), () -> {}));
        return SampleShell.around(model, () -> SampleEvidence.inCase(SampleEvidence::verifying));
    }

    private static Node newCase() {
        NewCaseModel model = new NewCaseModel(List.of(new CaseFilter("NMG", "内蒙古自治区")), List.of(new CaseFilter("", "按地区和日期自动确定")),
                LocalDate.of(2026, 3, 5));
        model.drafts().setAll(new DraftRow("2", "新建案件", "03-04 17:20:44 · 巡查发现的油污案"));
        return new NewCaseView(model, new NewCaseView.Actions() {
            @Override
            public void create(NewCaseModel model) {}

            @Override
            public void leave(NewCaseModel model) {}

            @Override
            public void goOn(DraftRow draft) {}

            @Override
            public void discard(DraftRow draft) {}
        });
    }

    static Parent today(Theme theme) {
        ShellModel model = SampleShell.model("today", theme);
        model.badges().put("calendar", 4);
        return SampleShell.around(model, SampleToday::busy);
    }

    private static Parent searching(Theme theme) {
        ShellModel model = SampleShell.model("today", theme);
        model.searchWords().set("渗坑");
        model.answer().set(new SearchAnswer("渗坑", List.of(
                new SearchHit("案件", MarkedWords.of("某某化工渗坑案", 4, 6), MarkedWords.plain("环损〔2026〕第 0009 号"), "a"),
                new SearchHit("当事人", MarkedWords.plain("某某化工渗坑案"), MarkedWords.of("渗坑清理有限公司", 0, 2), "b"),
                new SearchHit("案情记录", MarkedWords.plain("某某化工渗坑案"),
                        MarkedWords.of("现场踏勘 某某化工厂区北侧围墙外 王建国 李敏 发现渗坑 3 处，深约两米，坑底积水呈黄褐色，有刺激性气味", 26, 28), "c"),
                new SearchHit("条文", MarkedWords.plain("第十四条 初步核查"), MarkedWords.of("现场有渗坑的，先取样", 3, 5), "d")),
                OptionalInt.of(1_284)));
        model.troubles()
                .setAll(
                        Trouble.error("备份没有写成。", "U 盘已拔出。", "插回后在“同步”页重新备份；已记的内容都在本机，没有丢。"),
                        new Trouble(Tone.MET, "已导出同步包 huansun-0305.zip", "", ""));
        return SampleShell.around(model, SampleToday::busy);
    }
}
