package org.huansun.workspace;

import java.time.LocalDate;
import org.huansun.workspace.search.SearchDocument.By;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.Span;

/**
 * A text in which searched words stand.
 *
 * @param key after which the next ones are asked for
 * @param number of its case
 * @param title of its case
 * @param entry the id of the entry that it comes from; a case's is its first
 * @param on the day of that entry
 * @param file the name of the file that it is about; blank where it is about none
 * @param snippet the words around the first place, on one line
 * @param mark where in the snippet they stand
 * @param by whether they stand there or are the initials of what does
 */
public record FoundText(long key, SearchKind kind, String caseId, String number, String title, String entry, LocalDate on,
        String file, String snippet, Span mark, By by) {}
