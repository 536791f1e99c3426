package newsroom.sic.reading.told;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import newsroom.sic.reading.comparing.Assessment;
import newsroom.sic.reading.comparing.Comparison;
import newsroom.sic.reading.comparing.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the pairs of a file, one JSON object a line with {@code claim} and {@code evidence}, and
 * writes a line for each: its number, its id where it has one, the figures that speak of the same
 * thing, and one assessment of the pair.
 */
public final class PairsFile {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> IDS = List.of("id", "unique_id");

    private PairsFile() {}

    /** Returns how many pairs there were. */
    public static int compare(Path in, Path out) throws IOException {
        var comparison = new Comparison();
        int pairs = 0;
        try (BufferedReader lines = reader(in);
                BufferedWriter written = Files.newBufferedWriter(out)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pairs++;
                if (!line.isBlank()) {
                    JsonNode pair = MAPPER.readTree(line);
                    written.write(MAPPER.writeValueAsString(answer(comparison, pairs, pair)));
                }
                written.newLine();
            }
        }
        return pairs;
    }

    private static BufferedReader reader(Path in) throws IOException {
        InputStream bytes = Files.newInputStream(in);
        boolean packed = in.toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(
                        packed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> answer(Comparison comparison, int line, JsonNode pair) {
        List<Finding> findings =
                comparison.of(pair.path("claim").asString(""), pair.path("evidence").asString(""));
        var fields = new Fields().with("line", line);
        for (String id : IDS) {
            fields.with(id, pair.has(id) ? pair.get(id).asString() : null);
        }
        return fields.with("assessment", overall(findings))
                .with("figures", findings.stream().map(PairsFile::figure).toList())
                .map();
    }

    /** A contradiction outweighs what agrees beside it; without any finding there is none. */
    private static String overall(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "none";
        }
        boolean contradicts =
                findings.stream().anyMatch(f -> f.assessment() == Assessment.CONTRADICTION);
        return (contradicts ? Assessment.CONTRADICTION : findings.getFirst().assessment()).code();
    }

    private static Map<String, Object> figure(Finding each) {
        return new Fields()
                .with("claim", each.claim())
                .with("evidence", each.evidence())
                .with("assessment", each.assessment().code())
                .with("explanation", each.explanation())
                .map();
    }
}
