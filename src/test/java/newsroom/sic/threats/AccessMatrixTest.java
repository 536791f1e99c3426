package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.threats.AccessMatrix.Asker;
import newsroom.sic.threats.AccessMatrix.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every address, asked for by everybody, of one's own, of somebody else's and of nothing. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    /** What is done there is not the desk's work and leaves no entry in its history. */
    private static final Set<String> UNRECORDED =
            Set.of(
                    "/sign-in",
                    "/sign-out",
                    "/account/sign-out-everywhere",
                    "/account/reading",
                    "/feeds/{id}/ask",
                    "/notices/read",
                    "/notices/{id}/read");

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Asking asking;

    @BeforeAll
    void openTheDoors() {
        newsroom = new Newsroom(house);
        asking = new Asking(port, newsroom, cast);
    }

    static List<Row> rows() {
        return AccessMatrix.rows();
    }

    @Test
    @DisplayName("case 34: every route has its row in the matrix, every row its route")
    void matrixNamesEveryRoute() {
        Set<String> written = new TreeSet<>();
        AccessMatrix.rows().forEach(row -> written.add(row.route()));

        assertThat(written).isEqualTo(Routes.ofPages(house));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName(
            "case 34: everybody gets the answer that the matrix says, and a no changes nothing")
    void answersAsTheMatrixSays(Row row) {
        Map<Asker, String> given = new EnumMap<>(Asker.class);
        List<String> broken = new ArrayList<>();
        for (Asker asker : Asker.values()) {
            if (row.asks(asker)) {
                given.put(asker, ask(row, asker, broken));
            } else {
                given.put(asker, "-");
            }
        }

        assertThat(given).isEqualTo(row.answers());
        assertThat(broken).isEmpty();
    }

    private String ask(Row row, Asker asker, List<String> broken) {
        Asking.Question question = asking.question(row, asker);
        if (row.changes()) {
            Asking.token(question.visitor());
        }
        long before = newsroom.historySoFar();

        HttpResponse<String> answer =
                Asking.put(question, row.method().equals("ANY") ? "POST" : row.method());

        String words = Asking.inWords(answer);
        boolean recorded = newsroom.historySoFar() > before;
        boolean done = row.changes() && words.equals("302") && !UNRECORDED.contains(row.path());
        if (recorded != done) {
            broken.add(asker + (recorded ? " changed something" : " changed nothing"));
        }
        if (words.equals("404") && asker != Asker.OF_ABSENT && row.path().contains("{")) {
            looksAbsent(row, question, answer, asker, broken);
        }
        return words;
    }

    /** What is not for somebody looks to them as if it were not there. */
    private static void looksAbsent(
            Row row,
            Asking.Question question,
            HttpResponse<String> refused,
            Asker asker,
            List<String> broken) {
        HttpResponse<String> absent =
                Asking.put(
                        new Asking.Question(question.scene().absent(), question.visitor()),
                        row.method());
        if (absent.statusCode() != refused.statusCode()
                || !bare(absent.body()).equals(bare(refused.body()))) {
            broken.add(asker + " can tell it from what is not there: " + absent.body());
        }
    }

    /** Without what differs between any two answers. */
    private static String bare(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("(csrf-token\" content=)\"[^\"]*\"", "$1");
    }
}
