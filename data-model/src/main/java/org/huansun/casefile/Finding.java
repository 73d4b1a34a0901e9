package org.huansun.casefile;

import java.util.List;
import java.util.Optional;

/**
 * 发现的问题: the law or the file is not satisfied. Work goes on.
 *
 * @param code stable, kebab-case
 * @param article where there is one
 * @param about the entry that it concerns, by its id; empty where it concerns the case
 * @param details what the sentence names, in its order
 */
public record Finding(String code, Optional<String> article, Optional<String> about, List<String> details) {

    public Finding {
        details = List.copyOf(details);
    }

    static Finding about(Fact fact, String code, Optional<String> article, String... details) {
        return new Finding(code, article, Optional.of(fact.id()), List.of(details));
    }
}
