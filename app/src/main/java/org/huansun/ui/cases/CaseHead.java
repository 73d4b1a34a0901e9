package org.huansun.ui.cases;

import org.huansun.ui.kit.Tone;

/**
 * The top of a case's page.
 *
 * @param pack such as NMG-2025 · 现行, or GX-DRAFT · 征求意见稿，未生效
 * @param packTone {@link Tone#PROVISIONAL} for a draft or where the effective date is unknown
 * @param packMore what a tooltip says about the pack's standing
 */
public record CaseHead(
        String id, String title, String number, String stage, String pack, Tone packTone, String packMore) {}
