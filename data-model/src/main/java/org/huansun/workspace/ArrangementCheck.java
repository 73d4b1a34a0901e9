package org.huansun.workspace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huansun.problem.BadInput;
import org.huansun.time.YearArrangement;
import org.huansun.workspace.ArrangementPreview.Standing;

/** Whether a year's arrangement can be taken in beside those that are there. */
final class ArrangementCheck {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private final List<YearArrangement> loaded;
    private final List<Entry> officeLog;

    /** @param officeLog in the order of recording */
    ArrangementCheck(List<YearArrangement> loaded, List<Entry> officeLog) {
        this.loaded = loaded;
        this.officeLog = officeLog;
    }

    /** @throws BadInput if it can't be taken in */
    Standing standing(String name, String sha256, YearArrangement year) {
        if (!year.isAnnounced()) {
            throw new BadInput(year.year() + " 年的文件里一天安排都没有：通知还没有公布，这不等于没有假期", name, "等通知公布后再载入");
        }
        refuseAnotherYear(name, year);
        if (isStanding(sha256, year.year())) {
            throw new BadInput(year.year() + " 年的安排已经载入过这个文件，没有再记一次", name, "不用再做什么");
        }
        refuseGap(name, year);
        boolean known = loaded.stream().anyMatch(one -> one.year() == year.year());
        return known ? Standing.CORRECTION : Standing.NEW;
    }

    /** A file that is called 2027 and holds 2026 is the wrong one, whatever was meant. */
    private static void refuseAnotherYear(String name, YearArrangement year) {
        List<String> named = YEAR.matcher(name).results().map(found -> found.group(1)).toList();
        if (!named.isEmpty() && !named.contains(String.valueOf(year.year()))) {
            throw new BadInput("文件名写的是 " + named.getFirst() + " 年，内容却是 " + year.year() + " 年的安排", name,
                    "确认是哪一年的文件，改好文件名或者换一个文件");
        }
    }

    private boolean isStanding(String sha256, int year) {
        Optional<Entry> last = officeLog.stream().filter(entry -> entry.type().equals(OfficeLog.CALENDAR_IMPORTED)
                && entry.body().text("year").equals(Optional.of(String.valueOf(year)))).reduce((one, next) -> next);
        return last.flatMap(entry -> entry.body().text("sha256")).equals(Optional.of(sha256));
    }

    private void refuseGap(String name, YearArrangement year) {
        int last = loaded.stream().mapToInt(YearArrangement::year).max().orElse(year.year());
        int first = loaded.stream().mapToInt(YearArrangement::year).min().orElse(year.year());
        if (year.year() > last + 1 || year.year() < first - 1) {
            int missing = year.year() > last ? last + 1 : first - 1;
            throw new BadInput(year.year() + " 年与已载入的年份（" + first + "—" + last + "）不相连", name, "先载入 " + missing + " 年的安排");
        }
    }
}
