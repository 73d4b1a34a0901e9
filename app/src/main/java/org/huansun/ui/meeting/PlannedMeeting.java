package org.huansun.ui.meeting;

import org.huansun.ui.kit.Tone;

/**
 * A meeting that is planned, under way or held.
 *
 * @param when 3月9日 09:30
 * @param round 第二轮
 * @param state 已安排, 进行中, 存在分歧 …
 * @param open what its button says: 安排, 开始主持, 继续主持, 看记录
 * @param change what the button says that changes its plan; empty where it can't be changed any more
 */
public record PlannedMeeting(
        String id, String when, String caseName, String round, String place, Tone tone, String state, String ready, String open,
        String change) {}
