package org.huansun.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.party.Masked;
import org.huansun.ui.evidence.decode.DrawnPage;
import org.huansun.ui.evidence.decode.SmallPicture;
import org.huansun.ui.meeting.Exhibit;
import org.huansun.ui.meeting.Material;
import org.huansun.ui.meeting.RoomActions;
import org.huansun.ui.meeting.RoomModel;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.Evidence;
import org.huansun.workspace.EvidenceItem;
import org.huansun.workspace.evidence.CameraReading;
import org.huansun.workspace.evidence.FileForm;
import org.huansun.workspace.evidence.PlainText;
import org.huansun.workspace.evidence.TextLayerReading;

/** Shows evidence to the room. What seems to hold a person's number is shown only after the host has been told. */
final class RoomDesk implements RoomActions {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int SHOWN_TEXT = 64 << 10;

    private final Bench bench;
    private final MeetingEntries entries;
    private final RoomModel model;
    private final RoomWindow window;
    private final LatestQuestion showing;
    private int page;

    RoomDesk(Bench bench, MeetingEntries entries, RoomModel model) {
        this.bench = bench;
        this.entries = entries;
        this.model = model;
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
        showing.ask(() -> see(material, 0), seen -> {
            if (!seen.caution().isEmpty() && !told) {
                int at = model.materials().indexOf(material);
                model.materials().set(at, new Material(material.id(), material.name(), material.more(), seen.caution()));
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
            showing.ask(() -> see(material, turned), seen -> model.exhibit().set(Optional.of(seen.exhibit())));
        }
    }

    @Override
    public void takeAway() {
        showing.forget();
        model.shown().set(Optional.empty());
        model.exhibit().set(Optional.empty());
    }

    private Seen see(Material material, int at) {
        Evidence evidence = bench.workspace().evidence();
        if (!evidence.has(material.id())) {
            return new Seen(new Exhibit.None(Texts.text("desk.evidence.preview.gone")), "");
        }
        Path file = evidence.path(material.id());
        try {
            return switch (FileForm.of(file).look()) {
                case PICTURE -> new Seen(new Exhibit.Picture(SmallPicture.read(file, CameraReading.orientation(file), WIDTH, HEIGHT).image(), 1, 1), "");
                case PAGES -> new Seen(pages(file, at), caution(file));
                case WORDS -> new Seen(text(file), "");
                case TILE -> new Seen(new Exhibit.None(Texts.text("room.tile")), "");
            };
        } catch (IOException unreadable) {
            return new Seen(new Exhibit.None(Texts.text("desk.evidence.preview.broken")), "");
        }
    }

    private static Exhibit pages(Path file, int at) throws IOException {
        DrawnPage drawn = DrawnPage.read(file, at, WIDTH, HEIGHT);
        return new Exhibit.Picture(drawn.image(), at + 1, drawn.pages());
    }

    private static Exhibit text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String words = PlainText.of(in.readNBytes(SHOWN_TEXT)).orElse("");
            return new Exhibit.Written(words.lines().map(Masked::in).collect(Collectors.joining("\n")));
        }
    }

    private static String caution(Path file) throws IOException {
        List<String> lines = TextLayerReading.read(file).text().lines().toList();
        return lines.stream().anyMatch(line -> !Masked.in(line).equals(line)) ? Texts.text("room.caution") : "";
    }

    /** Takes the room's window away. */
    void close() {
        showing.forget();
        window.close();
    }
}
