package org.huansun.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huansun.documents.setting.Block;
import org.huansun.documents.setting.Look;
import org.huansun.documents.setting.Words;
import org.huansun.rules.RulePack;
import org.huansun.rules.Standing;

/** The regulation that a paper rests on: title, number, pack, and where it stands. */
final class PackLines {

    private static final int SHORT_HASH = 12;

    private final RulePack pack;
    private final PaperWords words;

    PackLines(RulePack pack, PaperWords words) {
        this.pack = pack;
        this.words = words;
    }

    /** What must not be overlooked: a draft is no law, and a day that is not known is not invented. */
    Optional<Block> mark() {
        return pack.standing().mark().map(mark -> new Block.Paragraph(new Words(words.text("pack.mark", pack.id(), mark), Look.MARK)));
    }

    Block.Fact fact() {
        Standing standing = pack.standing();
        List<Words> lines = new ArrayList<>();
        lines.add(Words.plain(pack.number().map(number -> words.text("pack.numbered", pack.title(), number)).orElse(pack.title())));
        lines.add(new Words(words.text("pack.edition", pack.id(), pack.version(), pack.hash().substring(0, SHORT_HASH)), Look.SMALL));
        lines.add(new Words(words.text("pack.standing", words.term(standing.status()), day(standing.issued()), day(standing.effective()),
                standing.repealed().map(day -> words.text("pack.repealed", day)).orElse("")), Look.SMALL));
        lines.add(new Words(standing.note(), Look.SMALL));
        return new Block.Fact(words.text("pack"), lines);
    }

    private String day(Optional<LocalDate> day) {
        return day.map(Object::toString).orElse(words.text("pack.unknown"));
    }
}
