package org.huansun.workspace;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huansun.casefile.Attributes;
import org.huansun.workspace.evidence.CameraReading;

/** What is recorded of an original when it comes in: its name and hash, and what clocks and camera say of it. */
final class EvidenceDraft {

    private EvidenceDraft() {}

    static Draft of(String caseId, String name, EvidenceCopy copy, FileTime modified, Instant received, LocalDate on) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("sha256", copy.sha256());
        values.put("size", copy.size());
        values.putAll(CameraReading.read(copy.half()).attributes());
        values.put("modifiedAt", text(modified.toInstant()));
        values.put("receivedAt", text(received));
        return Draft.of(caseId, "evidence-added", on, new Attributes(values));
    }

    /** To the second, with the offset of China: {@code 2026-03-05T10:21:33+08:00}. */
    static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).atZone(Workspace.ZONE).toOffsetDateTime()
                .format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX"));
    }
}
