package org.huansun.casefile.meeting;

import java.util.Optional;
import org.huansun.seed.Code;

/**
 * 发言: what somebody said.
 *
 * @param step in which; 0 where nobody said
 * @param speaker as people at the table call him
 * @param about what it takes a position on
 */
public record Statement(
        String entry, int step, Optional<String> at, String speaker, Optional<Side> side, String text, Optional<About> about,
        Optional<Position> position) {

    /** What the two sides have to agree about. */
    public enum About {
        FACTS,
        LIABILITY,
        AMOUNT,
        RESTORATION;

        /** As entries write it. */
        public String code() {
            return Code.of(this);
        }
    }

    /** Where a side stands. */
    public enum Position {
        ACCEPTS,
        PARTLY,
        OBJECTS,
        RESERVES;

        /** As entries write it. */
        public String code() {
            return Code.of(this);
        }
    }
}
