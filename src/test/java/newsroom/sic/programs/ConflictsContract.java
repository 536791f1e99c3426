package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Many writes at once against one version of one annotation, each on a connection of its own. The
 * build does it with some; {@code bench/conflicts 1000} with as many as one likes.
 */
abstract class ConflictsContract extends ContractOfTheApi {

    private static final int WRITERS = Integer.getInteger("sic.conflicts.writers", 100);
    private static final int ROUNDS = Integer.getInteger("sic.conflicts.rounds", 3);

    @Test
    @DisplayName("case 38: of many conflicting writes one wins each round, none is lost or a 500")
    void letsExactlyOneWriteWinEachRound() {
        String path = "/annotations/" + draft(claim().id()).id();
        Map<String, Integer> came = new TreeMap<>();
        List<String> wonBy = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int now = round;
            String tag = desk.get(path).tag();

            AtOnce<Answer> answers = AtOnce.of(writes(path, tag, now));

            answers.refused().forEach(no -> came.merge(no.toString(), 1, Integer::sum));
            answers.done()
                    .forEach(answer ->
                            came.merge(Integer.toString(answer.status()), 1, Integer::sum));
            List<Answer> won =
                    answers.done().stream().filter(answer -> answer.status() == 200).toList();
            assertThat(won).as("round %d: %s", round, came).hasSize(1);
            wonBy.add(won.getFirst().text("body"));
            assertThat(desk.get(path).text("body")).isEqualTo(wonBy.getLast());
        }
        System.out.printf("%d writes at once, %d rounds: %s%n", WRITERS, ROUNDS, came);

        assertThat(came).isEqualTo(Map.of("200", ROUNDS, "412", (WRITERS - 1) * ROUNDS));
        assertThat(desk.get(path).json().get("edition").asInt()).isEqualTo(ROUNDS + 1);
        assertThat(edits(path)).isEqualTo(ROUNDS);
    }

    private List<Callable<Answer>> writes(String path, String tag, int round) {
        return IntStream.range(0, WRITERS)
                .<Callable<Answer>>mapToObj(n ->
                        () ->
                                desk.send(
                                        "PATCH",
                                        path,
                                        json("body", "Round " + round + ", writer " + n),
                                        "If-Match",
                                        tag))
                .collect(Collectors.toList());
    }

    private long edits(String path) {
        long edits = 0;
        for (var entry : desk.get(path + "/history?limit=200").json().get("items")) {
            if (entry.get("action").asString().contains("edited")) {
                edits++;
            }
        }
        return edits;
    }
}
