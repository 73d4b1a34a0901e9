package org.huansun.ui.library;

import org.huansun.ui.kit.Tone;

/**
 * A rule pack with its standing.
 *
 * @param title the document's short title
 * @param number the document's number, such as 内政办发〔2022〕7号
 * @param standing 现行, 已废止, 征求意见稿，未生效, 施行日期不明
 * @param more a sentence about it: dates, what it borrows
 * @param tone {@link Tone#PROVISIONAL} for a draft or an unknown date
 */
public record PackRow(String id, String title, String number, Tone tone, String standing, String more) {}
