package newsroom.sic.intake.format;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The parts of a document that is a zip, by their names, as far as they are wanted. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_OF_ONE = 32 * 1024 * 1024;
    private static final long MOST_OF_ALL = 300L * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();

    private OfficeFile() {}

    /** Keeps the parts whose names are wanted; two of one name are refused. */
    static OfficeFile of(byte[] zip, Predicate<String> wanted) {
        var file = new OfficeFile();
        try (var entries = new Unzipping(zip, MOST_ENTRIES, MOST_OF_ONE, MOST_OF_ALL)) {
            Unzipping.Entry entry;
            while ((entry = entries.next(name -> wanted.test(name) ? new Counted() : null))
                    != null) {
                if (wanted.test(entry.name())
                        && file.parts.put(entry.name(), entry.bytes()) != null) {
                    throw Unreadable.because("part-twice", entry.name());
                }
            }
        }
        return file;
    }

    /** Refuses a flood of elements while it is unpacked. */
    private static final class Counted extends ByteArrayOutputStream {

        private final ElementCount elements = new ElementCount();

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            elements.see(bytes, from, length);
            super.write(bytes, from, length);
        }
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    Optional<Xml.Element> xml(String name) {
        return part(name).map(Xml::parse);
    }

    /**
     * A part without which it is no such document.
     *
     * @throws Unreadable when it is missing
     */
    Xml.Element needed(String name) {
        return xml(name).orElseThrow(() -> Unreadable.because("part-missing", name));
    }
}
