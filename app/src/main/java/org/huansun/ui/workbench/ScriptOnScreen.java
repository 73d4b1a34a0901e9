package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huansun.casefile.DamageAmount;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Party;
import org.huansun.rules.MeetingScript;
import org.huansun.rules.text.numeral.ChineseNumeral;
import org.huansun.ui.meeting.HostPanel;
import org.huansun.ui.meeting.HostStep;
import org.huansun.ui.meeting.ReadPart;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** A meeting script with the case's names and figures put in. What is not recorded is said to be missing. */
final class ScriptOnScreen {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final CaseFile file;
    private final int round;

    ScriptOnScreen(CaseFile file, int round) {
        this.file = file;
        this.round = round;
    }

    List<HostStep> steps(MeetingScript script) {
        return script.steps().stream().map(this::step).toList();
    }

    private HostStep step(MeetingScript.Step step) {
        List<HostStep.Check> checks = new ArrayList<>();
        for (String words : step.check()) {
            checks.add(new HostStep.Check("check-" + step.number() + "-" + (checks.size() + 1), words));
        }
        return new HostStep("step-" + step.number(), ChineseNumeral.of(step.number()), step.title(), step.article(),
                step.work().map(ScriptOnScreen::panel), read(step.readAloud()), checks, step.note().orElse(""));
    }

    private static HostPanel panel(MeetingScript.Work work) {
        return switch (work) {
            case ATTENDANCE -> HostPanel.ATTENDANCE;
            case CLAUSES -> HostPanel.CLAUSES;
            case MINUTES -> HostPanel.MINUTES;
        };
    }

    private List<ReadPart> read(String words) {
        List<ReadPart> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(words);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(ReadPart.plain(words.substring(from, matcher.start())));
            }
            parts.add(ReadPart.figure(value(matcher.group(1)).orElse(Texts.text("desk.not-recorded"))));
            from = matcher.end();
        }
        if (from < words.length()) {
            parts.add(ReadPart.plain(words.substring(from)));
        }
        return parts;
    }

    private Optional<String> value(String placeholder) {
        return switch (placeholder) {
            case "case" -> Optional.of(file.title());
            case "caseNumber" -> Optional.of(file.number());
            case "round" -> Optional.of(ChineseNumeral.of(round));
            case "obligors" -> names("obligor");
            case "claimant" -> names("claimant");
            case "appraiser" -> names("appraiser").or(() -> names("expert"));
            case "amount" -> amount();
            case "noticeServedOn" -> last("notice-served").map(entry -> day(entry.on()));
            case "consultationDue" -> Rounds.period(file).flatMap(Deadline::due).map(ScriptOnScreen::day);
            default -> Optional.empty();
        };
    }

    private static String day(LocalDate day) {
        return Texts.text("desk.spoken-day", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private Optional<String> names(String role) {
        String names = file.parties().stream().filter(party -> party.role().equals(role)).map(Party::name)
                .collect(Collectors.joining("、"));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    private Optional<String> amount() {
        return new DamageAmount(file.state()).assessed(file.asOf()).map(yuan -> Texts.text("desk.yuan", Money.grouped(yuan.toPlainString())));
    }

    private Optional<Entry> last(String type) {
        return file.live(type).reversed().stream().findFirst();
    }
}
