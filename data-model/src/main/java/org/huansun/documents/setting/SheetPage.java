package org.huansun.documents.setting;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.huansun.documents.setting.Block.Column;
import org.huansun.documents.setting.Block.Facts;
import org.huansun.documents.setting.Block.Fact;
import org.huansun.documents.setting.Block.Heading;
import org.huansun.documents.setting.Block.PageBreak;
import org.huansun.documents.setting.Block.Paragraph;
import org.huansun.documents.setting.Block.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet as a document of XHTML. Words become text and nothing else, whatever is in them. */
final class SheetPage {

    private static final String CELL = "td";

    private final Document page;
    private final PrintableText text;
    private final Element body;

    private SheetPage(PrintableText text) {
        try {
            this.page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        this.text = text;
        this.body = page.createElement("body");
    }

    /**
     * @param style the style sheet
     * @param note what is said at the end where codes stand in place of characters
     */
    static Document of(Sheet sheet, String style, PrintableText text, String note) {
        SheetPage made = new SheetPage(text);
        made.begin(sheet, style);
        sheet.blocks().forEach(made::add);
        if (!text.replaced().isEmpty()) {
            made.add(new Paragraph(new Words(note, Look.SMALL)));
        }
        return made.page;
    }

    private void begin(Sheet sheet, String style) {
        Element html = page.createElement("html");
        html.setAttribute("lang", "zh-CN");
        page.appendChild(html);
        Element head = child(html, "head");
        child(head, "title").setTextContent(text.of(sheet.title()));
        child(head, "style").setTextContent(style);
        html.appendChild(body);
        Element foot = child(body, "div");
        foot.setAttribute("class", "foot");
        foot.setTextContent(text.of(sheet.foot()));
        child(body, "h1").setTextContent(text.of(sheet.title()));
    }

    private void add(Block block) {
        switch (block) {
            case Heading(String words) -> child(body, "h2").setTextContent(text.of(words));
            case Paragraph(Words words) -> words(child(body, "p"), words);
            case PageBreak() -> child(body, "div").setAttribute("class", "page-break");
            case Facts(List<Fact> facts) -> facts(facts);
            case Table table -> table(table);
        }
    }

    private void facts(List<Fact> facts) {
        Element table = child(body, "table");
        table.setAttribute("class", "facts");
        Element rows = child(table, "tbody");
        for (Fact fact : facts) {
            Element row = child(rows, "tr");
            child(row, "th").setTextContent(text.of(fact.name()));
            Element cell = child(row, CELL);
            fact.lines().forEach(line -> words(child(cell, "div"), line));
        }
    }

    private void table(Table block) {
        Element table = child(body, "table");
        table.setAttribute("class", switch (block.kind()) {
            case LIST -> "list";
            case WEEKS -> "weeks";
            case MONTH -> "month";
        });
        Element head = child(child(table, "thead"), "tr");
        for (Column column : block.columns()) {
            Element cell = child(head, "th");
            cell.setAttribute("style", "width: " + column.share() + "%");
            cell.setTextContent(text.of(column.head()));
        }
        Element rows = child(table, "tbody");
        for (List<Cell> cells : block.rows()) {
            Element row = child(rows, "tr");
            cells.forEach(cell -> cell(child(row, CELL), cell));
        }
    }

    private void cell(Element element, Cell cell) {
        look(element, cell.look());
        Element frame = child(element, "div");
        frame.setAttribute("class", "frame");
        cell.lines().forEach(line -> words(child(frame, "div"), line));
    }

    private void words(Element element, Words words) {
        look(element, words.look());
        element.setTextContent(text.of(words.text()));
    }

    private static void look(Element element, Look look) {
        if (look != Look.PLAIN) {
            element.setAttribute("class", look.styleClass());
        }
    }

    private Element child(Element parent, String name) {
        Element child = page.createElement(name);
        parent.appendChild(child);
        return child;
    }
}
