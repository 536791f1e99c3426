package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the articles of a story say, side by side.
 *
 * @param lines figures, each line what is counted with all its members in steps
 * @param tenures offices with those who held them, in order
 * @param findings all that was found to agree or not
 */
public record StoryLedger(
        List<Line> lines,
        List<Utterance> utterances,
        List<Tenure> tenures,
        List<Finding> findings) {

    /** One thing that is counted; a member's side is its step in time. */
    public record Line(String subject, List<Member> members) {

        public Line {
            members = List.copyOf(members);
        }
    }

    public StoryLedger {
        lines = List.copyOf(lines);
        utterances = List.copyOf(utterances);
        tenures = List.copyOf(tenures);
        findings = List.copyOf(findings);
    }

    /** Lines up what was told, of which nobody has said what is a copy. */
    public static StoryLedger of(
            List<Told> ofStory, Ties ties, Set<String> masters, Set<String> house) {
        return of(ofStory, ties, masters, house, Map.of());
    }

    /**
     * Lines up what was told.
     *
     * @param ties what people joined or parted
     * @param masters the printings that people chose, by print
     * @param house the forms of names that the desk writes
     * @param sources the source of each article, as people said
     */
    public static StoryLedger of(
            List<Told> ofStory,
            Ties ties,
            Set<String> masters,
            Set<String> house,
            Map<Long, Long> sources) {
        List<Told> all = ofStory.stream().sorted(Comparator.comparingLong(Told::id)).toList();
        List<Told> told = all.stream().filter(each -> !each.isTranscript()).toList();
        var copies = new Copies(told, sources);
        var figures = new Figures(told, ties);
        List<FigureLine> lines = figures.lines();
        List<Collation> collations = new Quotations(all).collations(masters);
        var findings = new ArrayList<Finding>();
        lines.forEach(line -> findings.addAll(line.findings(copies)));
        findings.addAll(figures.mistakable(lines));
        collations.forEach(each -> findings.add(each.finding()));
        var register = new Register(told, house);
        findings.addAll(register.findings());
        findings.addAll(Events.findings(told, copies));
        findings.addAll(Stays.findings(told));
        findings.addAll(Lengths.findings(told));
        findings.addAll(copies.findings());
        return new StoryLedger(
                lines.stream().map(line -> new Line(line.subject(), line.members())).toList(),
                collations.stream().map(Collation::utterance).toList(),
                register.tenures(),
                findings);
    }
}
