package newsroom.sic.reading.suggestion;

import java.util.List;

/** A rule that compares what the clauses of a text say; they are found once for all such rules. */
interface ClauseRule {

    String name();

    List<Doubt> in(ReadText text, List<Clause> clauses);
}
