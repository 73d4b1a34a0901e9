package org.huansun.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;
import org.huansun.casefile.next.NextStep;
import org.huansun.casefile.next.NextStepWording;
import org.huansun.rules.EntryTypes;
import org.huansun.seed.Code;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;

/** A case as the command line's contract has it. */
final class CaseJson {

    private final DeadlineJson words = new DeadlineJson();
    private final EntryTypes types;
    private final NextStepWording nextWords;

    CaseJson(EntryTypes types) {
        this.types = types;
        this.nextWords = new NextStepWording(types);
    }

    static Json row(CaseRow row) {
        return new Json().with("id", row.id()).with("number", row.number()).with("title", row.title())
                .with("region", row.region()).with("place", row.place()).with("pack", row.pack())
                .with("stage", row.stage()).with("openedOn", row.openedOn()).with("lastOn", row.lastOn())
                .with("person", row.person()).with("entries", row.entries()).with("unsent", row.unsent());
    }

    /** One line, with deadlines as {@code deadlines} prints them. */
    String whole(CaseFile file) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory(new ObjectMapper()).createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", file.id());
            json.writeStringField("number", file.number());
            json.writeStringField("title", file.title());
            json.writeStringField("region", file.region().code());
            json.writeStringField("pack", file.choice().pack().id());
            DeadlineJson.text(json, "mark", file.choice().pack().standing().mark());
            json.writeStringField("packGround", Code.of(file.choice().ground()));
            json.writeStringField("stage", Code.of(file.progress().current()));
            json.writeStringField("end", Code.of(file.progress().end()));
            json.writeStringField("asOf", file.asOf().toString());
            entries(json, file);
            json.writeArrayFieldStart("deadlines");
            for (Deadline deadline : file.deadlines().deadlines()) {
                words.write(json, deadline, file.choice().pack());
            }
            json.writeEndArray();
            next(json, file);
            json.writeArrayFieldStart("findings");
            for (Finding finding : file.findings()) {
                words.write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entries(JsonGenerator json, CaseFile file) throws IOException {
        json.writeArrayFieldStart("entries");
        for (Entry entry : file.entries()) {
            json.writeStartObject();
            json.writeStringField("id", entry.id());
            json.writeStringField("type", entry.type());
            json.writeStringField("name", types.nameOf(entry.type()));
            json.writeStringField("on", entry.on().toString());
            json.writeStringField("author", entry.author());
            json.writeStringField("device", entry.device());
            json.writeNumberField("number", entry.number());
            json.writeStringField("clock", entry.clock());
            json.writeBooleanField("superseded", !file.counts(entry));
            DeadlineJson.text(json, "supersedes", entry.supersedes());
            json.writeObjectField("attributes", entry.body().values());
            json.writeStringField("hash", entry.hash());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What the pack says of what comes next, the nearest date first. */
    private void next(JsonGenerator json, CaseFile file) throws IOException {
        json.writeArrayFieldStart("next");
        for (NextStep step : file.next()) {
            json.writeStartObject();
            json.writeStringField("id", step.id());
            json.writeStringField("leave", Code.of(step.leave()));
            if (step instanceof NextStep.Dated(Deadline deadline)) {
                json.writeStringField("deadline", deadline.period().id());
            }
            json.writeStringField("text", nextWords.sentence(step));
            json.writeStringField("article", step.article());
            DeadlineJson.text(json, "due", step.due().map(Object::toString));
            json.writeStringField("promptness", Code.of(step.promptness()));
            DeadlineJson.text(json, "entry", step.entry());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
