package org.huansun.rules.text.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.huansun.problem.BadInput;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a DOCX that say something of its text. A part that unpacks to a monstrous size is not unpacked. */
final class WordParts {

    private static final String DOCUMENT = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    /** A regulation of a thousand articles takes some 3 MB. */
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int DIRECTORY_END = 22;
    private static final int MOST_COMMENT = 0xFFFF;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final String fileName;

    /** @throws BadInput if the file is damaged, no DOCX, or too big when unpacked */
    WordParts(byte[] bytes, String fileName) {
        this.fileName = fileName;
        if (!hasDirectory(bytes)) {
            throw damaged(new IOException("no end of central directory"));
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && count < MOST_ENTRIES; entry = zip.getNextEntry()) {
                take(entry.getName(), zip);
                count++;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged(damaged);
        }
    }

    /** The directory at the end (APPNOTE 4.3.16): without it the file was cut off, and a part may be missing. */
    private static boolean hasDirectory(byte[] bytes) {
        int first = Math.max(0, bytes.length - DIRECTORY_END - MOST_COMMENT);
        for (int at = bytes.length - DIRECTORY_END; at >= first; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        if (!name.equals(DOCUMENT) && !name.equals(NUMBERING) && !name.equals(STYLES)) {
            return;
        }
        byte[] part = zip.readNBytes(MOST_BYTES + 1);
        if (part.length > MOST_BYTES) {
            throw new BadInput("这个文档解压后超过 32 MB，不像一部法规", fileName, "确认文件来历；是法规的，另存为纯文本（TXT）后再导入");
        }
        parts.put(name, part);
    }

    /** @throws BadInput if the file has none: it is packed, and no Word document */
    WordElement document() {
        return part(DOCUMENT).orElseThrow(() ->
                new BadInput("这不是 Word 文档（DOCX），而是别的压缩文件", fileName, "选择法规全文的文件；压缩包先解压"));
    }

    Optional<WordElement> numbering() {
        return part(NUMBERING);
    }

    Optional<WordElement> styles() {
        return part(STYLES);
    }

    private Optional<WordElement> part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WordElement(parser().parse(new ByteArrayInputStream(part)).getDocumentElement()));
        } catch (SAXException | IOException damaged) {
            throw damaged(damaged);
        }
    }

    private static DocumentBuilder parser() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private BadInput damaged(Exception cause) {
        return new BadInput("这个 DOCX 已损坏，读不出来", fileName, "重新下载，或在 Word、WPS 里打开修复后另存，再导入", cause);
    }
}
