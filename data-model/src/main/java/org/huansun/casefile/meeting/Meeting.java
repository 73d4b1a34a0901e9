package org.huansun.casefile.meeting;

import java.util.List;
import java.util.Optional;

/**
 * 一次磋商会议: what was recorded of one round.
 *
 * @param round from 1
 * @param plan the last one made
 * @param opened when it really began; empty while it has not
 * @param attendance in the order in which people were first named
 * @param steps completed, by number
 * @param clauses all that has come onto the table up to this round, in the order of the points
 * @param afterwards ids of the entries that correct this round after its minutes were sealed
 */
public record Meeting(
        int round,
        Optional<Plan> plan,
        Optional<Plan> opened,
        List<Attendance> attendance,
        List<StepTaken> steps,
        List<Pause> pauses,
        List<Statement> statements,
        List<Clause> clauses,
        Optional<Ending> ending,
        MinutesSoFar minutes,
        List<String> afterwards) {

    public Meeting {
        attendance = List.copyOf(attendance);
        steps = List.copyOf(steps);
        pauses = List.copyOf(pauses);
        statements = List.copyOf(statements);
        clauses = List.copyOf(clauses);
        afterwards = List.copyOf(afterwards);
    }

    /** Whether anything of the meeting itself has been recorded. */
    public boolean isBegun() {
        return opened.isPresent() || !attendance.isEmpty() || !steps.isEmpty() || !statements.isEmpty();
    }

    /** Whether it stands still. */
    public boolean isPaused() {
        return !pauses.isEmpty() && pauses.getLast().until().isEmpty();
    }

    /** A step that was completed. */
    public Optional<StepTaken> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    /** Those who were there at any time. */
    public List<Attendance> present() {
        return attendance.stream().filter(Attendance::came).toList();
    }

    /** Those who were there, are of a side or speak for one, and have neither signed nor refused to. */
    public List<Attendance> unsigned() {
        return present().stream().filter(person -> !minutes.isAnswered(person.name())).toList();
    }

    /** The last position that a side took on something. */
    public Optional<Statement> position(String speaker, Statement.About about) {
        return statements.stream().filter(statement -> statement.speaker().equals(speaker)
                        && statement.about().equals(Optional.of(about)) && statement.position().isPresent())
                .reduce((one, next) -> next);
    }

    /** Whether its minutes are on file. */
    public boolean isSealed() {
        return minutes.sealed().isPresent();
    }
}
