package newsroom.sic.threats;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Who gets what at which address, as it is written in {@code access-matrix.csv}. */
final class AccessMatrix {

    /** Who asks, and whose the thing is; in the order of the table's columns. */
    enum Asker {
        ANONYMOUS,
        READER,
        EDITOR_OF_OWN,
        EDITOR_OF_OTHERS,
        REVIEWER_OF_OWN,
        REVIEWER_OF_OTHERS,
        ADMIN,
        /** Somebody who may do everything, at the address of what is not there. */
        OF_ABSENT
    }

    private static final int FIRST_ANSWER = 4;
    private static final String NOT_ASKED = "-";

    private AccessMatrix() {}

    /**
     * One address.
     *
     * @param method GET stands for HEAD too, ANY for all
     * @param of what kind of thing the address names; a sample where it names a family of addresses
     * @param sent the query of a GET, the form of a POST; in braces what belongs to the thing
     */
    record Row(String method, String path, String of, String sent, Map<Asker, String> answers) {

        boolean changes() {
            return method.equals("POST");
        }

        /** The answer that the table promises; "-" where the question makes no sense. */
        String answer(Asker asker) {
            return Objects.requireNonNull(answers.get(asker));
        }

        boolean asks(Asker asker) {
            return !answer(asker).equals(NOT_ASKED);
        }

        String route() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return route() + " (" + of + ")";
        }
    }

    static List<Row> rows() {
        return Matrix.lines("/access-matrix.csv").map(AccessMatrix::row).toList();
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.split(",")).map(String::strip).toList();
        Asker[] askers = Asker.values();
        if (cells.size() != FIRST_ANSWER + askers.length) {
            throw new IllegalArgumentException("Not a row of the access matrix: " + line);
        }
        Map<Asker, String> answers = new EnumMap<>(Asker.class);
        IntStream.range(0, askers.length)
                .forEach(i -> answers.put(askers[i], cells.get(FIRST_ANSWER + i)));
        return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), answers);
    }
}
