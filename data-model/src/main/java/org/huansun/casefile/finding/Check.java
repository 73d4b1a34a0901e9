package org.huansun.casefile.finding;

import java.util.Set;
import java.util.function.Consumer;
import org.huansun.casefile.CaseOnDay;
import org.huansun.casefile.Finding;

/**
 * One thing that can be wrong in a case. What it is held against comes from the pack: a check whose list, figure or step
 * the pack doesn't have says nothing.
 */
interface Check {

    /** Entry types without any of which there is nothing to find; empty where it may find something in any case. */
    Set<String> about();

    /** Tells what is wrong as of the case's day. */
    void look(CaseOnDay state, Consumer<Finding> found);
}
