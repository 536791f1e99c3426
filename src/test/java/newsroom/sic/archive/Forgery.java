package newsroom.sic.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive taken apart and put together otherwise; a well-formed zip, whatever is in it. */
final class Forgery {

    private final List<Map.Entry<String, byte[]>> entries = new ArrayList<>();

    static Forgery of(Path archive) throws IOException {
        var forgery = new Forgery();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                forgery.entries.add(
                        Map.entry(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        return forgery;
    }

    Forgery manifest(UnaryOperator<String> change) {
        return entry("manifest.json", change);
    }

    Forgery entry(String name, UnaryOperator<String> change) {
        entries.replaceAll(each ->
                each.getKey().equals(name)
                        ? Map.entry(
                                name,
                                change.apply(new String(each.getValue(), UTF_8)).getBytes(UTF_8))
                        : each);
        return this;
    }

    Forgery without(String name) {
        entries.removeIf(each -> each.getKey().equals(name));
        return this;
    }

    /** In front of all others. */
    Forgery with(String name, String text) {
        entries.addFirst(Map.entry(name, text.getBytes(UTF_8)));
        return this;
    }

    Forgery renamed(String name, String other) {
        entries.replaceAll(
                each -> each.getKey().equals(name) ? Map.entry(other, each.getValue()) : each);
        return this;
    }

    Forgery lastFirst() {
        entries.addFirst(entries.removeLast());
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    Path in(Path file) throws IOException {
        return Files.write(file, bytes());
    }
}
