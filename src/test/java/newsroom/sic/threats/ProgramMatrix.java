package newsroom.sic.threats;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What programs get at which address, as it is written in {@code program-matrix.csv}. */
final class ProgramMatrix {

    /** Which token asks, and whose the thing is; in the order of the table's columns. */
    enum Token {
        READER,
        READS,
        WRITES_OWN,
        WRITES_OTHERS,
        DECIDES,
        ADMIN,
        OF_ABSENT
    }

    private static final int FIRST_ANSWER = 3;

    private ProgramMatrix() {}

    /** One address. */
    record Row(String method, String path, String of, Map<Token, String> answers) {

        String answer(Token token) {
            return Objects.requireNonNull(answers.get(token));
        }

        boolean changes() {
            return !method.equals("GET") && !method.equals("OPTIONS");
        }

        String route() {
            return method + " " + path;
        }

        /** As the scenes of the other matrix take it. */
        AccessMatrix.Row scene() {
            return new AccessMatrix.Row(method, path, of, "", Map.of());
        }

        @Override
        public String toString() {
            return route() + " (" + of + ")";
        }
    }

    static List<Row> rows() {
        return Matrix.lines("/program-matrix.csv").map(ProgramMatrix::row).toList();
    }

    private static Row row(String line) {
        List<String> cells = Arrays.stream(line.split(",")).map(String::strip).toList();
        Map<Token, String> answers = new EnumMap<>(Token.class);
        Token[] tokens = Token.values();
        for (int i = 0; i < tokens.length; i++) {
            answers.put(tokens[i], cells.get(FIRST_ANSWER + i));
        }
        return new Row(cells.get(0), cells.get(1), cells.get(2), answers);
    }
}
