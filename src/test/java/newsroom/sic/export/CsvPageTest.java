package newsroom.sic.export;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/csv.md, on which people's programs rely. */
class CsvPageTest {

    @ParameterizedTest
    @MethodSource("tables")
    void namesEveryColumnInItsOrder(Table<?> table) {
        String header = table.columns().stream().map(Column::name).collect(joining(","));

        assertThat(Path.of("docs/csv.md")).content().contains("\n" + header + "\n");
    }

    static Stream<Table<?>> tables() {
        return Stream.of(
                ClaimsTable.CLAIMS,
                AnnotationsTable.ANNOTATIONS,
                EvidenceTable.EVIDENCE,
                HistoryExport.HISTORY,
                DiscrepanciesExport.DISCREPANCIES);
    }
}
