package org.huansun.sync.bag;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares a ZIP record with the one that should stand there, and names the numbers that differ. */
final class FieldCheck {

    private static final String AND = "、";

    private final Problems problems;

    FieldCheck(Problems problems) {
        this.problems = problems;
    }

    /**
     * Notes the differences in a file's header.
     *
     * @param path the file
     */
    void ofFile(ZipHeader actual, ZipHeader canonical, String path) {
        differences(actual, canonical).forEach((defect, fields) -> problems.ofFile(defect, path, fields));
    }

    /** Notes the differences in the end record. */
    void ofEnd(ZipHeader actual, ZipHeader canonical) {
        differences(actual, canonical)
                .forEach((defect, fields) -> problems.ofPackage(defect, BagTexts.of("record.end"), fields));
    }

    /** The names of the fields by what their difference means, that first which tells most. */
    private static Map<Defect, String> differences(ZipHeader actual, ZipHeader canonical) {
        return actual.differences(canonical).stream()
                .sorted(Comparator.comparing(field -> field.defect(actual.get(field)) == Defect.HEADER_FIELD))
                .collect(Collectors.groupingBy(field -> field.defect(actual.get(field)), LinkedHashMap::new,
                        Collectors.mapping(field -> BagTexts.of(field.key()), Collectors.joining(AND))));
    }
}
