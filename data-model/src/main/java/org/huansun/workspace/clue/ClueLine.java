package org.huansun.workspace.clue;

import java.util.List;
import java.util.stream.Collectors;
import org.huansun.casefile.Party;
import org.huansun.rules.ClueRegister.Column;
import org.huansun.rules.EntryType;
import org.huansun.rules.LawBook;
import org.huansun.rules.RuleList;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** One clue of a list: what stands in each column. */
final class ClueLine {

    private final LawBook law;
    private final CaseFile file;
    private final Entry clue;
    private final int number;

    ClueLine(LawBook law, CaseFile file, Entry clue, int number) {
        this.law = law;
        this.file = file;
        this.clue = clue;
        this.number = number;
    }

    List<String> cells(List<Column> columns) {
        return columns.stream().map(this::cell).toList();
    }

    private String cell(Column column) {
        return switch (column.content()) {
            case RUNNING_NUMBER -> String.valueOf(number);
            case CASE_NUMBER -> file.number();
            case TITLE -> file.title();
            case CHANNEL -> clue.body().text("channel").map(this::channel).orElse("");
            case SOURCE -> clue.body().text("source").orElse("");
            case SOURCE_NUMBER -> clue.body().text("sourceNumber").orElse("");
            case RECEIVED_ON -> clue.on().toString();
            case TRANSFERRED_BY -> clue.body().text("transferredBy").map(this::transferredBy).orElse("");
            case PLACE -> file.place();
            case ELEMENTS -> last("case-opened", "elements");
            case OBLIGORS -> file.parties().stream().filter(party -> party.role().equals("obligor")).map(Party::name)
                    .collect(Collectors.joining("、"));
            case DAMAGE_FOUND -> damage();
            case STAGE -> progress();
            case PERSON -> file.live("responsible-assigned").isEmpty() ? file.entries().getFirst().author() : last("responsible-assigned", "person");
            case NOTE -> clue.body().text("note").orElse("");
        };
    }

    private String channel(String item) {
        return file.choice().pack().list("clue-channels").flatMap(list -> list.item(item)).map(RuleList.Item::text).orElse(item);
    }

    private String transferredBy(String choice) {
        return law.types().find("clue-received").flatMap(type -> type.attribute("transferredBy"))
                .map(attribute -> attribute.shown(choice)).orElse(choice);
    }

    private String last(String type, String attribute) {
        List<Entry> entries = file.live(type);
        return entries.isEmpty() ? "" : entries.getLast().body().text(attribute).orElse("");
    }

    private String damage() {
        return switch (last("preliminary-check-completed", "damageFound")) {
            case "true" -> "是";
            case "false" -> "否";
            default -> "未核查";
        };
    }

    /** The last step of the claim that is recorded, with its day. */
    private String progress() {
        return file.entries().stream().filter(file::counts)
                .filter(entry -> law.types().find(entry.type()).flatMap(EntryType::stage).isPresent())
                .reduce((one, next) -> next).map(entry -> entry.on() + " " + law.types().nameOf(entry.type())).orElse("");
    }
}
