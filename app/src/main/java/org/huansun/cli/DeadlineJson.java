package org.huansun.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Step;
import org.huansun.casefile.Wording;
import org.huansun.rules.RulePack;
import org.huansun.seed.Code;

/** Deadlines and findings as the command line's contract has them. */
final class DeadlineJson {

    private final Wording wording = new Wording();

    void write(JsonGenerator json, Deadline deadline, RulePack pack) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", deadline.period().id());
        json.writeNumberField("occurrence", deadline.occurrence());
        text(json, "obligor", deadline.obligor());
        json.writeStringField("name", deadline.period().name());
        json.writeStringField("article", deadline.period().article());
        json.writeStringField("strength", Code.of(deadline.period().strength()));
        json.writeObjectFieldStart("trigger");
        json.writeStringField("type", deadline.trigger().type());
        json.writeStringField("on", deadline.trigger().on().toString());
        json.writeEndObject();
        json.writeNumberField("amount", deadline.length().amount());
        json.writeStringField("unit", Code.of(deadline.length().unit()));
        day(json, "nominalDue", deadline.nominalDue());
        day(json, "due", deadline.due());
        day(json, "safeBy", deadline.safeBy());
        day(json, "earliest", deadline.earliest());
        day(json, "latest", deadline.latest());
        day(json, "dueIfResumedToday", deadline.dueIfResumedToday());
        json.writeBooleanField("provisional", deadline.provisional());
        json.writeStringField("state", Code.of(deadline.state()));
        number(json, "daysLeft", deadline.daysLeft());
        number(json, "workingDaysLeft", deadline.workingDaysLeft());
        day(json, "metOn", deadline.metOn());
        day(json, "statedDue", deadline.statedDue());
        json.writeArrayFieldStart("steps");
        for (Step step : deadline.steps()) {
            json.writeStartObject();
            json.writeStringField("rule", Wording.rule(step));
            json.writeStringField("basis", wording.basis(step));
            json.writeStringField("text", wording.sentence(step, pack));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        text(json, "article", finding.article());
        json.writeStringField("text", wording.sentence(finding));
        json.writeStringField("weight", Code.of(finding.weight()));
        text(json, "about", finding.about());
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) throws IOException {
        text(json, name, day.map(LocalDate::toString));
    }

    private static void number(JsonGenerator json, String name, Optional<Long> value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
