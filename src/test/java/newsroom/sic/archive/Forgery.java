package newsroom.sic.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An archive taken apart and put together otherwise; a well-formed zip, whatever is in it. */
final class Forgery {

    private record Entry(String name, byte[] bytes) {}

    private final List<Entry> entries = new ArrayList<>();

    static Forgery of(Path archive) throws IOException {
        var forgery = new Forgery();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                forgery.entries.add(
                        new Entry(entry.getName(), zip.getInputStream(entry).readAllBytes()));
            }
        }
        return forgery;
    }

    Forgery manifest(UnaryOperator<String> change) {
        return entry("manifest.json", change);
    }

    Forgery entry(String name, UnaryOperator<String> change) {
        entries.replaceAll(each ->
                each.name().equals(name)
                        ? new Entry(
                                name,
                                change.apply(new String(each.bytes(), UTF_8)).getBytes(UTF_8))
                        : each);
        return this;
    }

    Forgery without(String name) {
        entries.removeIf(each -> each.name().equals(name));
        return this;
    }

    /** In front of all others. */
    Forgery with(String name, String text) {
        entries.addFirst(new Entry(name, text.getBytes(UTF_8)));
        return this;
    }

    Forgery renamed(String name, String other) {
        entries.replaceAll(each ->
                each.name().equals(name) ? new Entry(other, each.bytes()) : each);
        return this;
    }

    Forgery lastFirst() {
        entries.addFirst(entries.removeLast());
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.bytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    Path in(Path file) throws IOException {
        return Files.write(file, bytes());
    }
}
