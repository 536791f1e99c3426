package newsroom.sic.ledger.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.ledger.lining.Said;
import newsroom.sic.ledger.lining.Stenographer;
import org.junit.jupiter.api.Test;

/** Nine invented stories, the seeds and some fifty texts about other things, in one store. */
class KinshipTest {

    private static final Path SETS = Path.of("src/test/resources/reading");

    private final Shelf shelf = new Shelf();
    private final Map<Long, String> subjects = new HashMap<>();
    private final Stenographer stenographer = new Stenographer();

    @Test
    void findsTheStoryOfMostArticlesAndSeldomAnother() throws IOException {
        shelve(SETS.resolve("tuned-on-stories"), true);
        shelve(SETS.resolve("held-out-stories"), true);
        shelve(Path.of("seeds"), true);
        shelve(SETS.resolve("tuned-on"), false);
        shelve(SETS.resolve("held-out"), false);

        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var each : shelf.articles.entrySet()) {
            List<Kin> kin =
                    Kinship.of(each.getKey(), each.getValue(), shelf.day(each.getKey()), shelf);
            String subject = subjects.getOrDefault(each.getKey(), "");
            if (kin.isEmpty()) {
                missed += subject.startsWith("single") ? 0 : 1;
            } else if (subject.equals(subjects.get(kin.getFirst().articleId()))) {
                right++;
            } else {
                wrong++;
            }
        }
        assertThat(right).isGreaterThanOrEqualTo(36);
        assertThat(missed).isLessThanOrEqualTo(3);
        assertThat(wrong).isZero();
    }

    private void shelve(Path folder, boolean stories) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            Said said = stenographer.takeDown(text, "en", null);
            long id = shelf.articles.size() + 1L;
            String name = String.valueOf(file.getFileName());
            LocalDate day = said.written() == null ? LocalDate.of(2025, 6, 1) : said.written();
            shelf.put(id, day, Terms.of(null, text, said, day));
            subjects.put(
                    id,
                    !stories
                            ? "single " + folder.getFileName() + name
                            : folder.endsWith("seeds") ? "seeds" : name.replaceAll("-.*", ""));
        }
    }

    /** An index in memory. */
    private static final class Shelf implements TermIndex {

        private final Map<Long, Collection<Term>> articles = new HashMap<>();
        private final Map<String, List<Hit>> hits = new HashMap<>();
        private final Map<Long, LocalDate> days = new HashMap<>();

        void put(long id, LocalDate day, Collection<Term> terms) {
            articles.put(id, terms);
            days.put(id, day);
            terms.forEach(term ->
                    hits.computeIfAbsent(term.key(), _ -> new ArrayList<>()).add(new Hit(id, day)));
        }

        LocalDate day(long id) {
            return days.getOrDefault(id, LocalDate.EPOCH);
        }

        @Override
        public long articles() {
            return articles.size();
        }

        @Override
        public Map<String, Integer> counts(Collection<String> keys) {
            Map<String, Integer> counts = new HashMap<>();
            keys.forEach(key -> counts.put(key, hits.getOrDefault(key, List.of()).size()));
            return counts;
        }

        @Override
        public List<Hit> having(String key, LocalDate from, LocalDate to, int limit) {
            return hits.getOrDefault(key, List.of()).stream()
                    .filter(hit -> !hit.day().isBefore(from) && !hit.day().isAfter(to))
                    .limit(limit)
                    .toList();
        }
    }
}
