package org.huansun.rules.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX files, part by part, as Word and WPS write them. */
public final class WordFiles {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private WordFiles() {}

    /** A document with this body and nothing else. */
    public static byte[] of(String body) {
        return of(body, "", "");
    }

    /** A document with lists and styles. */
    public static byte[] of(String body, String numbering, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("word/document.xml", part("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        parts.put("word/numbering.xml", part("numbering", numbering));
        parts.put("word/styles.xml", part("styles", styles));
        parts.put("word/header1.xml", part("hdr", paragraph("青石县公报")));
        parts.put("word/footnotes.xml", part("footnotes", "<w:footnote w:id=\"1\">" + paragraph("脚注的话") + "</w:footnote>"));
        return packed(parts);
    }

    private static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + root + " " + NAMESPACE + ">" + content
                + "</w:" + root + ">";
    }

    public static String paragraph(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    /** A paragraph with properties such as its style or list. */
    static String paragraph(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(words) + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    static String inList(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    /** One level of a list's definition. */
    static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static byte[] packed(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
