package vn.hiza.rest.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;

/** The parts of a workbook that was found safe, and which part relates to which. */
final class WorkbookParts implements AutoCloseable {
    private final ZipFile archive;

    WorkbookParts(byte[] body) throws IOException {
        this.archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                .get();
    }

    /** @throws BusinessException when the workbook does not hold it */
    PartXml xml(String name) throws IOException {
        ZipArchiveEntry entry = Collections.list(archive.getEntries()).stream()
                .filter(each -> each.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> WorkbookCheck.malformed(
                        "The workbook lacks its part " + name + "; save it again as .xlsx and send that."));
        return new PartXml(name, archive.getInputStream(entry));
    }

    /** What a part, or the workbook as a whole where it is empty, relates to. */
    Relations relations(String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        PartXml xml = xml(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels");
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        while (xml.next()) {
            String target = xml.starts("Relationship") ? xml.attribute("Target") : null;
            if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                String name = resolved(part.substring(0, folder), target);
                byId.put(Optional.ofNullable(xml.attribute("Id")).orElse(""), name);
                String type = Optional.ofNullable(xml.attribute("Type")).orElse("");
                byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
            }
        }
        return new Relations(byId, byType);
    }

    private static String resolved(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** Parts by their place in a list and by what they are, both as the relating part calls them. */
    record Relations(Map<String, String> byId, Map<String, String> byType) {
        @Nullable
        String ofType(String type) {
            return byType.get(type);
        }
    }
}
