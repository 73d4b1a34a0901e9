package org.huansun.casefile.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 一次磋商会议: what was recorded of one round.
 *
 * @param round from 1
 * @param plan the last one made
 * @param opened when it really began; empty while it has not
 * @param attendance in the order in which people were first named
 * @param steps completed, by number
 * @param clauses all that has come onto the table up to this round, in the order of the points
 * @param endings one that concerns all, or one for each obligor with whom it has ended, in order
 * @param afterwards ids of the entries that correct this round, or add to it, after its minutes were sealed
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
        List<Ending> endings,
        MinutesSoFar minutes,
        List<String> afterwards) {

    public Meeting {
        attendance = List.copyOf(attendance);
        steps = List.copyOf(steps);
        pauses = List.copyOf(pauses);
        statements = List.copyOf(statements);
        clauses = List.copyOf(clauses);
        endings = List.copyOf(endings);
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

    /** The last ending. */
    public Optional<Ending> ending() {
        return endings.isEmpty() ? Optional.empty() : Optional.of(endings.getLast());
    }

    /** Those of some obligors with whom it has not ended yet. */
    public List<String> open(Collection<String> obligors) {
        boolean all = endings.stream().anyMatch(ending -> ending.obligor().isEmpty());
        return all ? List.of() : obligors.stream()
                .filter(obligor -> endings.stream().noneMatch(ending -> ending.obligor().equals(Optional.of(obligor)))).toList();
    }

    /** Whether it has ended: with all of these obligors, or, where there are none, at all. */
    public boolean isOver(Collection<String> obligors) {
        return !endings.isEmpty() && open(obligors).isEmpty();
    }

    /** Who led, who wrote and who was there, then whoever answered without having been recorded as there. */
    public List<Signatory> signatories() {
        Map<String, Signatory> all = new LinkedHashMap<>();
        if (isBegun()) {
            host().ifPresent(name -> all.put(name, new Signatory(name, Signatory.Part.HOST, attendance(name))));
            named(Plan::recorder).ifPresent(name -> all.putIfAbsent(name, new Signatory(name, Signatory.Part.RECORDER, attendance(name))));
        }
        present().forEach(person -> all.putIfAbsent(person.name(), new Signatory(person.name(), Signatory.Part.PRESENT, Optional.of(person))));
        Stream.concat(minutes.signatures().stream().map(MinutesSoFar.Signature::name), minutes.refusals().stream().map(MinutesSoFar.Refusal::name))
                .forEach(name -> all.putIfAbsent(name, new Signatory(name, Signatory.Part.UNRECORDED, Optional.empty())));
        return List.copyOf(all.values());
    }

    /** Who leads it, by name: who was said to when it began, else who was planned to. */
    public Optional<String> host() {
        return named(Plan::host);
    }

    private Optional<String> named(Function<Plan, Optional<String>> who) {
        return opened.flatMap(who).or(() -> plan.flatMap(who)).filter(name -> !name.isBlank());
    }

    private Optional<Attendance> attendance(String name) {
        return present().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** Those who have neither signed nor refused to. */
    public List<Signatory> unsigned() {
        return signatories().stream().filter(one -> !minutes.isAnswered(one.name())).toList();
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
