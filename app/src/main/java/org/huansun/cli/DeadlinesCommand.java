package org.huansun.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.DeadlineEngine;
import org.huansun.casefile.Finding;
import org.huansun.casefile.finding.Findings;
import org.huansun.problem.BadInput;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.EntryTypesFile;
import org.huansun.rules.SeedPacks;
import org.huansun.time.SeedCalendar;
import org.huansun.time.WorkCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deadlines}: answers a facts file line by line, without a workspace. Always JSON Lines: it is for scripts. */
@Command(name = "deadlines", description = "按规则包和工作日历计算期限（逐行 JSON）")
final class DeadlinesCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    /** Editors on Windows put it before the first line. */
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int BATCH = 512;
    private static final int FIRST_SIZE = 4096;
    private static final JsonFactory JSON = new JsonFactory();

    private final Context context;
    private final WorkCalendar calendar = SeedCalendar.load();
    private final EntryTypes types = EntryTypesFile.load();
    private final Map<String, DeadlineEngine> engines = new ConcurrentHashMap<>();
    private final DeadlineJson words = new DeadlineJson();

    @Option(names = "--facts", required = true, paramLabel = "FILE", description = "事实文件，每行一个 JSON 对象；- 为标准输入")
    private String file = STANDARD_INPUT;

    @Option(names = "--as-of", paramLabel = "DATE", description = "截至日，缺省为今天（北京时间）；行内的 asOf 优先")
    private @Nullable LocalDate asOf;

    @Mixin
    private JsonOption json = new JsonOption();

    DeadlinesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (InputStream stream = open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()))) {
            return answer(lines);
        } catch (CharacterCodingException notUtf8) {
            throw new BadInput("文件不是 UTF-8 编码", file, "用 UTF-8 另存", notUtf8);
        } catch (IOException broken) {
            throw new BadInput("文件读不出来", file, "检查它是不是一个文件、有没有权限", broken);
        }
    }

    private InputStream open() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return context.terminal().in();
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException missing) {
            throw new BadInput("没有这个文件", file, "检查路径", missing);
        }
    }

    /** Answers what there is to read, many lines at once on all cores, in their order; it never waits for more of them. */
    private int answer(BufferedReader lines) throws IOException {
        int number = 0;
        int status = ExitStatus.DONE;
        for (List<NumberedLine> batch = batch(lines, number); !batch.isEmpty(); batch = batch(lines, number)) {
            number = batch.getLast().number();
            List<Answer> answers = batch.parallelStream().filter(line -> !line.text().isBlank()).map(this::answer).toList();
            for (Answer answer : answers) {
                context.terminal().out().writeBytes(answer.line());
                status = answer.holds() ? status : ExitStatus.BAD_INPUT;
            }
            context.terminal().out().flush();
        }
        return status;
    }

    private static List<NumberedLine> batch(BufferedReader lines, int before) throws IOException {
        List<NumberedLine> batch = new ArrayList<>();
        int number = before;
        do {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            number++;
            batch.add(new NumberedLine(number, number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line));
        } while (batch.size() < BATCH && lines.ready());
        return batch;
    }

    /** A line of the file by its number, from 1. */
    private record NumberedLine(int number, String text) {}

    /** What one line is answered, in UTF-8 with its end, and whether it was valid. */
    private record Answer(byte[] line, boolean holds) {}

    private Answer answer(NumberedLine line) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
        boolean holds = true;
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            try {
                FactsLine facts = FactsLine.parse(line.text());
                write(facts, engine(facts.pack()), out);
            } catch (FactsLine.Invalid invalid) {
                error(line.number(), String.valueOf(invalid.getMessage()), out);
                holds = false;
            }
            out.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Answer(bytes.toByteArray(), holds);
    }

    private DeadlineEngine engine(String pack) {
        return engines.computeIfAbsent(pack, id -> new DeadlineEngine(
                SeedPacks.load(id, types).orElseThrow(() -> new FactsLine.Invalid("没有“" + id + "”这个规则包")), calendar));
    }

    private void write(FactsLine line, DeadlineEngine engine, JsonGenerator out) throws IOException {
        LocalDate given = asOf;
        LocalDate day = line.asOf().orElse(given == null ? context.today() : given);
        CaseOnDay answer = engine.caseOnDay(line.facts(), day);
        out.writeStartObject();
        out.writeStringField("pack", line.pack());
        Optional<String> mark = engine.pack().standing().mark();
        DeadlineJson.text(out, "mark", mark);
        out.writeStringField("asOf", day.toString());
        out.writeStringField("calendarSureTo", calendar.sureTo().toString());
        out.writeArrayFieldStart("deadlines");
        for (Deadline deadline : answer.deadlines().deadlines()) {
            words.write(out, deadline, engine.pack());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("findings");
        for (Finding finding : Findings.of(answer)) {
            words.write(out, finding);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void error(int line, String text, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("error");
        out.writeNumberField("line", line);
        out.writeStringField("text", text);
        out.writeEndObject();
        out.writeEndObject();
    }
}
