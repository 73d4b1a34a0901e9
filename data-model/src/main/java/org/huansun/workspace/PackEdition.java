package org.huansun.workspace;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.huansun.rules.PackAdmission;
import org.huansun.rules.RulePack;
import org.huansun.rules.RulePacks;
import org.huansun.seed.Mistake;
import org.huansun.seed.SeedYaml;

/**
 * A user's pack in one of its editions.
 *
 * @param source the file that it was read from
 */
record PackEdition(RulePack pack, PackSource source) {

    /** Whether it has a higher version than another edition: 10 is higher than 9, and 1.2 than 1. */
    boolean isNewerThan(PackEdition other) {
        return compare(parts(pack.version()), parts(other.pack.version())) > 0;
    }

    boolean isSameAs(PackEdition other) {
        return pack.hash().equals(other.pack.hash());
    }

    /** What stands against using it beside other packs. */
    Optional<Mistake> objection(RulePacks there) {
        return new PackAdmission(source.name(), source.bytes(), pack).objection(there);
    }

    /** What stands against it where an edition that isn't older says something else. */
    Mistake notNewerThan(PackEdition other) {
        return SeedYaml.parse(source.name(), source.bytes()).mistake("version",
                pack.id() + " 已有第 " + other.pack.version() + " 版，内容与这个文件（第 " + pack.version() + " 版）不同",
                "把 version 改得比 " + other.pack.version() + " 大，再用 huansun rules add 加入").mistake();
    }

    private static List<String> parts(String version) {
        return List.of(version.strip().split("[.\\s]+", -1));
    }

    private static int compare(List<String> one, List<String> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int order = compare(one.get(at), other.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(String one, String other) {
        return one.matches("[0-9]+") && other.matches("[0-9]+")
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }
}
