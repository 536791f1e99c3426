package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules, which is the rule book; a new one is added here. */
public final class Rules {

    private static final List<Rule> ALL =
            List.of(
                    new ExplicitSic(),
                    new TurnsInACircle(),
                    new QuotedButNotSaid(),
                    new QuotedInTwoWays(),
                    new PrepositionChanged(),
                    new HeadwordChanged(),
                    new FirstPersonUnquoted(),
                    new OpeningMarkMissing(),
                    new FalseStart(),
                    new SpeechWithoutSpeaker(),
                    new PopulationHoldsItself(),
                    new OrdinalMisspelt(),
                    new DoubledWord(),
                    new DatesInOneMonth(),
                    new VagueBesideExact(),
                    new CountsFromNowhere(),
                    new DatelineInTheCopy(),
                    new PresentAndAbsent(),
                    new FirstAndSecond(),
                    new OneAndMany(),
                    new UnplannedYetAnnounced(),
                    new OverYetGoingOn(),
                    new UnnamedSource(),
                    new NothingToReferTo(),
                    new CreditLine(),
                    new NicknameInSpeech(),
                    new FurnitureInTheCopy(),
                    new PrintedTwice(),
                    new PartsAgainstWhole(),
                    new ShareAgainstCounts(),
                    new ChangeAgainstValues(),
                    new RangeRunsBackwards(),
                    new SpanAgainstYears(),
                    new WordsAgainstDigits(),
                    new MarginAgainstScore(),
                    new MagnitudeSlipped(),
                    new ListAgainstNumber(),
                    new BothCannotStand(),
                    new NoneYetSome(),
                    new WeekdayAgainstDate(),
                    new NoSuchDay(),
                    new NameInTwoSpellings(),
                    new AgesDiffer(),
                    new AnniversaryAgainstYear(),
                    new SinceAgainstDay(),
                    new ClosingMarkMissing(),
                    new LeftOpen(),
                    new NumberMisspelt(),
                    new FigureInTwoWays(),
                    new CasualtiesDiffer(),
                    new SaidOtherwise(),
                    new OppositeFates(),
                    new DatedInTwoWays(),
                    new NobodyYetSomebody(),
                    new TwoOrdinals(),
                    new TenseAgainstDate(),
                    new AgoAgainstDate(),
                    new FigureOfOneThing(),
                    new FractionAgainstPercent(),
                    new ComparedAgainstValues(),
                    new VotesAgainstMembers(),
                    new EarlierThanFirst(),
                    new BreakdownAgainstTotal(),
                    new PartOverWhole(),
                    new DifferenceAgainstValues(),
                    new RateAgainstTotal(),
                    new QuotedOtherwise(),
                    new RelativeAgainstDate(),
                    new TimeAgainstEnds(),
                    new WordExchanged(),
                    new ReportedAgainstWords(),
                    new FirstYetEarlier(),
                    new NoDateYetDated(),
                    new AllYetNotAll(),
                    new OfficeInOtherWords(),
                    new RemainderAgainstWhole(),
                    new PrintedAgainReworded(),
                    new LeadInUnsupported(),
                    new BothOfMore(),
                    new YearsAgainstYear());

    private static final List<ClauseRule> ON_CLAUSES =
            List.of(new SaidAndDenied(), new EventOnTwoDays());

    private Rules() {}

    public static List<String> names() {
        return Stream.concat(
                        ALL.stream().map(Rule::name), ON_CLAUSES.stream().map(ClauseRule::name))
                .toList();
    }

    public static List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Rule rule : ALL) {
            doubts.addAll(rule.in(text));
        }
        List<Clause> clauses = Clauses.of(text);
        for (ClauseRule rule : ON_CLAUSES) {
            doubts.addAll(rule.in(text, clauses));
        }
        doubts.sort(Comparator.comparingInt(Doubt::start).thenComparingInt(Doubt::end));
        return doubts;
    }
}
