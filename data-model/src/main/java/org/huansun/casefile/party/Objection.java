package org.huansun.casefile.party;

import java.util.List;

/**
 * Why a number can't be right, or can't be checked. It is told, never a reason to drop the number: a paper may bear it so.
 *
 * @param code stable, kebab-case; {@link NumberWords} has its sentence
 * @param details what the sentence names, in its order
 */
public record Objection(String code, List<String> details) {

    public Objection {
        details = List.copyOf(details);
    }

    static Objection of(String code, Object... details) {
        return new Objection(code, List.of(details).stream().map(String::valueOf).toList());
    }
}
