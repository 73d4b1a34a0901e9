package org.huansun.ui.meeting;

import org.huansun.ui.kit.Enlarged;

/** The host's screen, read from a distance: as large as the screen and the host want it. */
public final class HostView extends Enlarged {

    /** The screen over its model. */
    public HostView(MeetingModel model, MeetingActions actions) {
        super(new HostPage(model, actions), model.enlarged());
    }
}
