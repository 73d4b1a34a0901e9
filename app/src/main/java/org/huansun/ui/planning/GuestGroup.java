package org.huansun.ui.planning;

import java.util.List;

/** Those who come in one way. @param none what stands there if there are none */
public record GuestGroup(String id, String title, String none, List<GuestLine> guests) {

    public GuestGroup {
        guests = List.copyOf(guests);
    }
}
