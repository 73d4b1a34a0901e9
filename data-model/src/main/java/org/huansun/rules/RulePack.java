package org.huansun.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 规则包: one regulation as data.
 *
 * @param hash SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param regionName what a user reads for the region; its code where the file gives no name
 * @param clueRegister the list of clues; empty where the file says nothing of one
 * @param entryTypes the types of entries that its rules look at; an entry of another type changes nothing that they say
 * @param number 文号; empty where the text supplied has none
 */
public record RulePack(
        String id,
        String version,
        String hash,
        String title,
        Optional<String> number,
        Region region,
        String regionName,
        Standing standing,
        Counting counting,
        List<Period> periods,
        List<Threshold> thresholds,
        List<RuleList> lists,
        Optional<MeetingScript> script,
        Optional<MeetingScript.Recommended> recommendedScript,
        List<AttendanceRule> attendance,
        List<Duty> duties,
        Optional<ClueRegister> clueRegister,
        List<RequiredDocument> documents,
        List<NextStepRule> nextSteps,
        List<Article> articles,
        List<OpenPoint> openPoints,
        List<Borrowed> borrows,
        Set<String> entryTypes) {

    public RulePack {
        periods = List.copyOf(periods);
        thresholds = List.copyOf(thresholds);
        lists = List.copyOf(lists);
        attendance = List.copyOf(attendance);
        duties = List.copyOf(duties);
        documents = List.copyOf(documents);
        nextSteps = List.copyOf(nextSteps);
        articles = List.copyOf(articles);
        openPoints = List.copyOf(openPoints);
        borrows = List.copyOf(borrows);
        entryTypes = Set.copyOf(entryTypes);
    }

    /** The article that a reference such as {@code 第二十九条（三）} names. */
    public Optional<Article> article(String reference) {
        return articles.stream().filter(article -> names(reference, article.article())).findFirst();
    }

    /** Whether a reference is to an article or to an item of it. */
    static boolean names(String reference, String article) {
        return reference.equals(article) || reference.startsWith(article + "（");
    }

    /** A figure by its id. */
    public Optional<Threshold> threshold(String thresholdId) {
        return thresholds.stream().filter(threshold -> threshold.id().equals(thresholdId)).findFirst();
    }

    /** A list by its id. */
    public Optional<RuleList> list(String listId) {
        return lists.stream().filter(list -> list.id().equals(listId)).findFirst();
    }

    /** A period by its id. */
    public Optional<Period> period(String periodId) {
        return periods.stream().filter(period -> period.id().equals(periodId)).findFirst();
    }

    /** A next step by its id. */
    public Optional<NextStepRule> nextStep(String stepId) {
        return nextSteps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** An open point by its id. */
    public Optional<OpenPoint> openPoint(String pointId) {
        return openPoints.stream().filter(point -> point.id().equals(pointId)).findFirst();
    }
}
