package org.huansun.ui.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import org.huansun.casefile.party.Masked;
import org.huansun.ui.evidence.Preview;
import org.huansun.ui.meeting.Exhibit;
import org.huansun.ui.meeting.Material;
import org.huansun.ui.meeting.RoomActions;
import org.huansun.ui.meeting.RoomModel;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.evidence.FileForm;
import org.huansun.workspace.evidence.TextLayerReading;

/** Shows evidence to the room. What seems to hold a person's number is shown only after the host has been told. */
final class RoomDesk implements RoomActions {

    private final Bench bench;
    private final MeetingEntries entries;
    private final RoomModel model;
    private final EvidencePictures pictures;
    private final RoomWindow window;
    private final LatestQuestion showing;
    private int page;

    RoomDesk(Bench bench, MeetingEntries entries, RoomModel model) {
        this.bench = bench;
        this.entries = entries;
        this.model = model;
        this.pictures = new EvidencePictures(bench.workspace().evidence());
        this.window = new RoomWindow(model);
        this.showing = new LatestQuestion(bench);
        model.materials().setAll(EvidenceItem.of(entries.file()).stream().map(RoomDesk::material).toList());
    }

    private static Material material(EvidenceItem item) {
        return new Material(item.sha256(), Masked.in(item.name()), ByteWords.of(item.size()), "");
    }

    /** What an original looks like, and what is to be said of it first. */
    private record Seen(Exhibit exhibit, String caution) {}

    @Override
    public void window() {
        window.toggle();
    }

    @Override
    public void show(Material material) {
        boolean told = !material.caution().isEmpty();
        showing.ask(() -> new Seen(exhibit(material, 0), told ? "" : caution(material)), seen -> {
            if (!seen.caution().isEmpty()) {
                model.materials().replaceAll(one -> one.equals(material)
                        ? new Material(material.id(), material.name(), material.more(), seen.caution()) : one);
                return;
            }
            page = 0;
            model.shown().set(Optional.of(material));
            model.exhibit().set(Optional.of(seen.exhibit()));
            window.open();
        });
    }

    @Override
    public void turn(int pages) {
        if (model.exhibit().get().orElse(null) instanceof Exhibit.Picture picture && model.shown().get().isPresent()) {
            int turned = Math.clamp(page + (long) pages, 0, picture.pages() - 1);
            page = turned;
            Material material = model.shown().get().get();
            showing.ask(() -> exhibit(material, turned), seen -> model.exhibit().set(Optional.of(seen)));
        }
    }

    @Override
    public void takeAway() {
        showing.forget();
        model.shown().set(Optional.empty());
        model.exhibit().set(Optional.empty());
    }

    private Exhibit exhibit(Material material, int at) {
        return switch (pictures.preview(material.id(), at, EvidencePictures.Box.SCREEN)) {
            case Preview.Picture(Image image, String remark) -> new Exhibit.Picture(image, 1, 1);
            case Preview.Page(Image image, int pages) -> new Exhibit.Picture(image, at + 1, pages);
            case Preview.Written(String text) -> new Exhibit.Written(text.lines().map(Masked::in).collect(Collectors.joining("\n")));
            case Preview.None(String why) -> new Exhibit.None(why);
        };
    }

    /** A page is shown as it is: what its text holds of persons' numbers can't be covered. */
    private String caution(Material material) {
        Path file = bench.workspace().evidence().path(material.id());
        try {
            boolean bare = FileForm.of(file).look() == FileForm.Look.PAGES
                    && TextLayerReading.read(file).text().lines().anyMatch(line -> !Masked.in(line).equals(line));
            return bare ? Texts.text("room.caution") : "";
        } catch (IOException unreadable) {
            return ""; // then its pages can't be shown either
        }
    }

    /** Takes the room's window away. */
    void close() {
        showing.forget();
        window.close();
    }
}
