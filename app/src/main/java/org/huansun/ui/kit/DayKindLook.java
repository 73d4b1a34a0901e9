package org.huansun.ui.kit;

import org.huansun.ui.text.Texts;

/**
 * How a kind of day looks in a strip.
 *
 * @param styleClass for its colour
 * @param mark what stands in the cell beside the date
 * @param words what the tooltip and a screen reader say
 */
record DayKindLook(String styleClass, String mark, String words) {

    static DayKindLook of(DayKind kind) {
        return switch (kind) {
            case DayKind.Trigger(String event) ->
                new DayKindLook("trigger", Texts.text("strip.mark.trigger"), Texts.text("strip.trigger", event));
            case DayKind.Counted(int number) ->
                new DayKindLook("counted", String.valueOf(number), Texts.text("strip.counted", number));
            case DayKind.Weekend() -> new DayKindLook("off", "", Texts.text("strip.weekend"));
            case DayKind.Holiday(String name) ->
                new DayKindLook("holiday", Texts.text("strip.mark.holiday"), Texts.text("strip.holiday", name));
            case DayKind.MakeUp(String name, int number) ->
                new DayKindLook(
                        "make-up", Texts.text("strip.mark.make-up", number), Texts.text("strip.make-up", name, number));
            case DayKind.Suspended(String by) ->
                new DayKindLook("paused", Texts.text("strip.mark.paused"), Texts.text("strip.paused", by));
            case DayKind.Rolled(String why) ->
                new DayKindLook("rolled", Texts.text("strip.mark.rolled"), Texts.text("strip.rolled", why));
            case DayKind.Due(int number) ->
                new DayKindLook("due", Texts.text("strip.mark.due"), Texts.text("strip.due", number));
        };
    }
}
