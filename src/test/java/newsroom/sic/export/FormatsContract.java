package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same rows in every format, and a description that holds for each of them. */
abstract class FormatsContract extends TakingAway {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private EvidenceFile evidence;

    private long article;

    private void fill() {
        article = bench.article("=headline, \"sic\"", "Out;let", text(), editor);
        ClaimView claim = bench.claim(article, HOSTILE, "-1\n\u2028+2\n\"three\"", null, editor);
        claims.edit(
                claim.id(),
                claim.version(),
                new ClaimDetails(
                        claim.statement(), "שלום 🗞️", reviewer.id(), LocalDate.of(2026, 12, 1)),
                editor);
        ClaimView gone = bench.claim(article, "13 agreements", null, null, editor);
        for (ClaimView each : List.of(claim, gone)) {
            evidence.file(
                    each.id(),
                    new EvidenceDetails(
                            "=Minutes",
                            "https://example.org/?a=1,2",
                            "=words",
                            Grade.PRIMARY,
                            Stance.REFUTES,
                            LocalDate.of(2026, 1, 2),
                            null,
                            null),
                    null,
                    editor);
        }
        bench.approved(
                bench.submitted(claim.id(), finding(Verdict.MOSTLY_ACCURATE), editor),
                "@fine",
                reviewer);
        bench.submitted(claim.id(), finding(null), editor);
        claims.remove(gone.id(), gone.version(), editor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "annotations", "evidence", "history", "discrepancies"})
    void hasTheSameValuesInJsonLinesWithTheirTypes(String name) {
        fill();
        String asked = "?article=" + article + "&changedSince=1999-01-01";
        List<Map<String, String>> rows = csv("/exports/" + name + ".csv" + asked);
        HttpResponse<String> answer = visitor.get("/exports/" + name + ".jsonl" + asked);

        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/jsonl");
        String[] lines = answer.body().isEmpty() ? new String[0] : answer.body().split("\n", -1);
        assertThat(lines.length).isEqualTo(rows.isEmpty() ? 0 : rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode line = JSON.readTree(lines[i]);
            assertThat(line.propertyNames()).containsExactlyElementsOf(rows.get(i).keySet());
            rows.get(i)
                    .forEach((column, cell) ->
                            assertThat(asCell(line.get(column))).as(column).isEqualTo(cell));
        }
        assertThat(rows.isEmpty()).isEqualTo(name.equals("discrepancies"));
        if (!name.equals("discrepancies")) {
            String key = rows.getFirst().keySet().iterator().next();
            assertThat(JSON.readTree(lines[0]).get(key).isNumber()).isTrue();
        }
    }

    @ParameterizedTest
    @DisplayName("the metadata holds for the header and for the type of every value")
    @ValueSource(strings = {"claims", "annotations", "evidence", "history", "discrepancies"})
    void isDescribedAsItIs(String name) {
        fill();
        String asked = "?article=" + article + "&changedSince=1999-01-01";
        HttpResponse<String> file = visitor.get("/exports/" + name + ".csv" + asked);
        assertThat(file.headers().firstValue("Link"))
                .hasValue(
                        "<%s.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\""
                                .formatted(name));

        HttpResponse<String> answer = visitor.get("/exports/" + name + ".csv-metadata.json");

        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/csvm+json");
        JsonNode described = JSON.readTree(answer.body());
        assertThat(described.get("@context").get(0).asString())
                .isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(described.get("url").asString()).isEqualTo(name + ".csv");
        List<JsonNode> columns = new ArrayList<>();
        described.at("/tableSchema/columns").forEach(columns::add);
        List<List<String>> rows = CsvReader.COMMONS.read(body("/exports/" + name + ".csv" + asked));
        assertThat(columns)
                .extracting(column -> column.get("titles").asString())
                .isEqualTo(rows.getFirst());
        assertThat(columns)
                .extracting(column -> column.get("name").asString())
                .isEqualTo(rows.getFirst());
        described
                .at("/tableSchema/primaryKey")
                .forEach(key -> assertThat(rows.getFirst()).contains(key.asString()));
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                assertFits(columns.get(i), row.get(i));
            }
        }
    }

    private static void assertFits(JsonNode column, String value) {
        String name = column.get("name").asString();
        if (value.equals(column.get("null").asString())) {
            assertThat(column.get("required").asBoolean()).as(name).isFalse();
            return;
        }
        JsonNode type = column.get("datatype");
        String base = type.isString() ? type.asString() : type.get("base").asString();
        switch (base) {
            case "integer" -> assertThat(value).as(name).matches("-?\\d+");
            case "date" -> assertThat(LocalDate.parse(value)).as(name).isNotNull();
            case "datetime" -> assertThat(Instant.parse(value)).as(name).isNotNull();
            case "json" -> assertThat(JSON.readTree(value).isArray()).as(name).isTrue();
            case "string" -> {
                if (type.isObject()) {
                    assertThat(value).as(name).matches(type.get("format").asString());
                }
            }
            default -> throw new AssertionError("another type: " + base);
        }
    }

    private static String asCell(JsonNode value) {
        return value.isNull() ? "" : value.isString() ? value.asString() : value.toString();
    }
}
