package org.huansun.ui.kit;

/**
 * One step of how a date came about.
 *
 * @param text the step in words
 * @param basis the article that it rests on, such as 民法典第二百零一条
 */
public record CountStep(String text, String basis) {}
