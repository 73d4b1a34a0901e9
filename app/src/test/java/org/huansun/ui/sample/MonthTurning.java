package org.huansun.ui.sample;

import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.huansun.ui.calendar.CalendarModel;
import org.huansun.ui.calendar.DayEvent;
import org.huansun.ui.calendar.MonthPage;
import org.huansun.ui.kit.DeadlineState;
import org.huansun.ui.kit.MonthDay;
import org.huansun.ui.kit.MonthItem.Look;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.picture.PictureStudio;
import org.huansun.ui.picture.Screen;

/** Prints how long the window's thread works when the calendar turns to another month, with 5,000 deadlines in twelve months. */
public final class MonthTurning {

    private static final int DEADLINES = 5_000;
    private static final int MONTHS = 12;
    private static final int ROUNDS = 15;
    private static final double ALLOWED = 16;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private MonthTurning() {}

    /** No arguments. */
    public static void main(String[] args) {
        PictureStudio.startPlatform();
        List<MonthPage> pages = new ArrayList<>();
        Random chance = new Random(5);
        long begun = System.nanoTime();
        for (int month = 0; month < MONTHS; month++) {
            pages.add(page(FIRST.plusMonths(month), chance));
        }
        System.out.printf("twelve months made off the screen: %.1f ms%n", (System.nanoTime() - begun) / 1e6);
        double[] times = turn(pages);
        double[] warm = Arrays.copyOfRange(times, 3 * MONTHS, times.length);
        Arrays.sort(warm);
        print("month turned, middle", warm[warm.length / 2]);
        print("month turned, 95 of 100", warm[warm.length * 95 / 100]);
        print("month turned, slowest", warm[warm.length - 1]);
        print("month turned, the very first", times[0]);
        PictureStudio.stopPlatform();
    }

    /** The work of this thread alone: what else runs on the machine is not counted. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, double milliseconds) {
        System.out.printf("%-30s %7.2f ms, %.2f of the %.0f ms allowed%n", what, milliseconds, milliseconds / ALLOWED, ALLOWED);
    }

    /** What a key press costs: from the answer's arrival to the end of the pulse that styles and lays out what has changed. */
    private static double[] turn(List<MonthPage> pages) {
        CalendarModel model = new CalendarModel(FIRST.atDay(15));
        Stage stage = PictureStudio.onScreen(() -> shown(model));
        double[] times = new double[ROUNDS * MONTHS];
        for (int at = 0; at < times.length; at++) {
            MonthPage page = pages.get(at % MONTHS);
            CompletableFuture<Double> done = new CompletableFuture<>();
            PictureStudio.onScreen(() -> turn(stage.getScene(), model, page, done));
            times[at] = done.join();
        }
        return times;
    }

    private static boolean turn(Scene scene, CalendarModel model, MonthPage page, CompletableFuture<Double> done) {
        long begun = cpu();
        model.selectedDay().set(page.month().atDay(15));
        model.show(page);
        Runnable[] end = new Runnable[1];
        end[0] = () -> {
            done.complete((cpu() - begun) / 1e6);
            scene.removePostLayoutPulseListener(end[0]);
        };
        scene.addPostLayoutPulseListener(end[0]);
        Platform.requestNextPulse();
        return true;
    }

    private static Stage shown(CalendarModel model) {
        Scene scene = new Scene(SampleCalendar.view(model), Screen.LAPTOP.width() - 84, Screen.LAPTOP.height() - 76);
        Theme.LIGHT.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static MonthPage page(YearMonth month, Random chance) {
        List<MonthDay> days = month.atDay(1).with(DayOfWeek.MONDAY).datesUntil(month.atEndOfMonth().with(DayOfWeek.SUNDAY).plusDays(1))
                .map(SampleCalendar::day).toList();
        List<DayEvent> events = new ArrayList<>();
        for (int at = 0; at < DEADLINES / MONTHS; at++) {
            LocalDate day = month.atDay(1 + chance.nextInt(month.lengthOfMonth()));
            events.add(SampleCalendar.event("e" + at, day, Look.values()[chance.nextInt(4)], DeadlineState.values()[chance.nextInt(8)],
                    "义务人答复", "第 " + at + " 件样例案件"));
        }
        return MonthPage.of(month, days, events, events.size() + " 条", "");
    }
}
