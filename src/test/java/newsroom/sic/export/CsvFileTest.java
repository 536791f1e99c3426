package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final Table<List<String>> THREE =
            new Table<>(
                    "three",
                    "three cells",
                    List.of(
                            Column.text("first", "", row -> row.get(0)),
                            Column.text("second", "", row -> row.get(1)),
                            Column.text("third", "", row -> row.get(2))));

    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\r\n",
        "\n",
        "\r",
        "\t",
        " ",
        "\u00A0",
        "\u0000",
        "'",
        "=",
        "+",
        "-",
        "@",
        "＝",
        "\uFEFF",
        "a",
        "word",
        "שלום",
        "\u202E",
        "🗞️",
        "👨‍👩‍👧",
        "e\u0301",
        "#"
    };

    @Test
    @DisplayName("case 10: whatever stands in a cell is read back as it was")
    void isReadBackByOthersCellForCell() {
        List<List<String>> rows = new ArrayList<>();
        Random random = new Random(10);
        for (int i = 0; i < 5_000; i++) {
            rows.add(List.of(hostile(random), hostile(random), hostile(random)));
        }

        byte[] exact = written(Flavour.EXACT, rows);
        byte[] spreadsheet = written(Flavour.SPREADSHEET, rows);

        for (CsvReader reader : CsvReader.here()) {
            assertThat(withoutHeader(reader.read(exact))).as("%s", reader).isEqualTo(rows);
            assertThat(withoutHeader(reader.read(spreadsheet)))
                    .as("%s", reader)
                    .isEqualTo(each(rows, Flavour.SPREADSHEET::cell));
        }
    }

    @ParameterizedTest
    @DisplayName("case 10: a cell of a megabyte is read back as it was")
    @ValueSource(strings = {"\"", "x", "🗞", "\r\n"})
    void keepsAMegabyteInOneCell(String piece) {
        String large = piece.repeat((1 << 20) / piece.getBytes(StandardCharsets.UTF_8).length);

        byte[] file = written(Flavour.EXACT, List.of(List.of("before", large, "after")));

        for (CsvReader reader : CsvReader.here()) {
            assertThat(reader.read(file).get(1).equals(List.of("before", large, "after")))
                    .as("%s", reader)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("case 10: quotes by RFC 4180 and no more, and ends every line with CR LF")
    void quotesByTheBook() {
        byte[] file = written(Flavour.EXACT, List.of(List.of("a;b", "a,b", "say \"sic\"\n")));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("first,second,third\r\na;b,\"a,b\",\"say \"\"sic\"\"\n\"\r\n");
    }

    @Test
    void givesExcelItsByteOrderMarkAndProgramsNone() {
        assertThat(written(Flavour.SPREADSHEET, List.of()))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'f');
        assertThat(written(Flavour.EXACT, List.of()))
                .startsWith("first".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(Flavour flavour, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile<List<String>> file = new CsvFile<>(THREE, flavour, out);
        rows.forEach(file::add);
        file.flush();
        assertThat(file.count()).isEqualTo(rows.size());
        return out.toByteArray();
    }

    private static String hostile(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString();
    }

    private static List<List<String>> withoutHeader(List<List<String>> rows) {
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> each(List<List<String>> rows, UnaryOperator<String> change) {
        return rows.stream().map(row -> row.stream().map(change).toList()).toList();
    }
}
