package org.huansun.workspace;

import java.util.stream.IntStream;

/** How often a test kills its process: a share of it in each build, fifty times with {@code mvn -Pkills}. */
public final class Kills {

    private static final int ASKED = Integer.getInteger("huansun.kills", 0);

    private Kills() {}

    /** Numbers from 1: one for each kill, at least so many. */
    public static IntStream atLeast(int share) {
        return IntStream.rangeClosed(1, Math.max(share, ASKED));
    }
}
