package newsroom.sic.text;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.Reader;

/** Operations on copy that the rules were not made with, on texts that they were not made with. */
final class FreshRevisions {

    enum Kind {
        CROSSHEAD_INSERTED,
        SENTENCE_INSERTED,
        PARAGRAPHS_SWAPPED,
        PARAGRAPH_DELETED,
        SENTENCES_PARTED,
        NO_BREAK_SPACES,
        UNIT_CHANGED,
        DAY_CHANGED,
        HEDGE_DROPPED,
        QUOTED_WORD_CHANGED,
        SPEAKER_CHANGED,
        SPEAKER_OF_LONG_QUOTATION,
        SPEAKERS_SWAPPED,
        ITEMS_OF_TWO_LISTS_SWAPPED,
        LIST_UNDER_ANOTHER_HEADING,
        QUOTATION_TO_ANOTHER_SPEAKER
    }

    private static final String[] SPEAKERS = {
        "Nadia Brandt", "Tomas Ekholm", "Judge Carla Voss", "Ruth Imhof", "Pavel Sorin"
    };
    private static final String[] SAYINGS = {
        "The contract was signed in April.",
        "About 40 crates were never opened.",
        "Nobody checked the second gate.",
        "The alarm had been switched off at 23:10.",
        "Two of the cameras showed an empty yard.",
        "The bill came to 18,500 euros."
    };
    private static final String[][] INTRODUCTIONS = {
        {"%s spoke first.", "%s spoke next."},
        {"%s gave evidence in the morning.", "%s gave evidence after lunch."},
        {"%s told the inquiry what the firm had found.", "%s told the inquiry another story."}
    };

    private final Random random;
    private final Reader reader;
    private String text = "";

    FreshRevisions(Reader reader, long seed) {
        this.reader = reader;
        this.random = new Random(seed);
    }

    Optional<Pieces> make(Kind kind, String of) {
        text = of;
        return switch (kind) {
            case CROSSHEAD_INSERTED -> Optional.of(insert(gap(), "What is known so far\n\n"));
            case SENTENCE_INSERTED -> parting(" The story was updated at noon. ");
            case PARAGRAPHS_SWAPPED -> swapped();
            case PARAGRAPH_DELETED -> {
                Span gone = passage();
                yield Optional.of(replace(gone.start(), gone.end(), "").either(behind(gone)));
            }
            case SENTENCES_PARTED -> parting("\n\n");
            case NO_BREAK_SPACES -> Optional.of(noBreaks());
            case UNIT_CHANGED ->
                    word("(?<=\\d )(?:kilometres|metres|kilograms|euros|tonnes|hours)\\b", "miles");
            case DAY_CHANGED ->
                    word("\\b(?:Monday|Tuesday|Wednesday|Thursday|Friday)\\b", "Sunday");
            case HEDGE_DROPPED ->
                    word("\\b(?:about|nearly|almost|some|at least|reportedly) ", "");
            case QUOTED_WORD_CHANGED ->
                    word("(?<=[“\"][^”\"]{4,80} )\\p{Ll}{4,}(?=[^“\"]{2,80}[”\"])", "perhaps");
            case SPEAKER_CHANGED -> word("\\p{Lu}\\p{Ll}+(?= (?:said|told|added)\\b)", "Haldane");
            case SPEAKER_OF_LONG_QUOTATION -> Optional.of(longQuotation());
            case SPEAKERS_SWAPPED -> Optional.of(speakersSwapped());
            case ITEMS_OF_TWO_LISTS_SWAPPED -> Optional.of(itemsSwapped());
            case LIST_UNDER_ANOTHER_HEADING -> Optional.of(headingsSwapped());
            case QUOTATION_TO_ANOTHER_SPEAKER -> Optional.of(quotationGiven());
        };
    }

    private Pieces insert(int at, String words) {
        return replace(at, at, words);
    }

    private Pieces replace(int from, int to, String by) {
        return Pieces.replaced(text, from, to, by);
    }

    /** Between two sentences of a paragraph, the second of which does not lean on the first. */
    private Optional<Pieces> parting(String by) {
        List<Line> lines = lines();
        return picked(IntStream.range(0, lines.size() - 1)
                        .mapToObj(n -> new Span(lines.get(n).span().end(), lines.get(n + 1).span().start() + 1))
                        .filter(gap -> gap.length() == 2 && Character.isUpperCase(text.charAt(gap.end() - 1)))
                        .filter(gap -> !text.startsWith("He ", gap.end() - 1)
                                && !text.substring(gap.end() - 1).matches("(?s)(?:She|It|They|This|That|His|Her|Its|Their|These|Those|Both|Such)\\b.*"))
                        .toList())
                .map(gap -> replace(gap.start(), gap.end() - 1, by));
    }

    private Optional<Pieces> swapped() {
        List<Passage> passages = passages();
        return picked(IntStream.range(3, passages.size() - 1)
                        .mapToObj(n -> List.of(passages.get(n).span(), passages.get(n + 1).span()))
                        .filter(two -> two.stream().allMatch(one -> slice(one).matches("(?s)\\p{Lu}.{60,}\\.")))
                        .toList())
                .map(two -> {
                    Span one = two.getFirst();
                    Span other = two.getLast();
                    return new Pieces(text)
                            .keep(0, one.start())
                            .keep(other.start(), other.end())
                            .keep(one.end(), other.start())
                            .keep(one.start(), one.end())
                            .keep(other.end(), text.length())
                            .either(opening(one))
                            .either(opening(other))
                            .either(behind(other));
                });
    }

    /** The sentence behind something: whether it leans on it is not known here. */
    private Span behind(Span span) {
        return lines().stream().map(Line::span).filter(line -> line.start() >= span.end()).findFirst()
                .orElse(span);
    }

    private Span opening(Span passage) {
        return lines().stream().map(Line::span).filter(passage::contains).findFirst().orElseThrow();
    }

    private Pieces noBreaks() {
        return new Pieces(text)
                .keepAs(text.replaceAll("(?<=\\d) (?=\\p{L})", "\u00a0").replace("'", "’"));
    }

    private Optional<Pieces> word(String what, String by) {
        Pattern pattern = Pattern.compile(what);
        return picked(pattern.matcher(text).results().toList())
                .map(found -> replace(found.start(), found.end(), by).seen(sentence(found)));
    }

    private Span sentence(MatchResult found) {
        return lines().stream().map(Line::span).filter(line -> line.contains(found.start())).findFirst()
                .orElseThrow();
    }

    private Pieces longQuotation() {
        String[] said = sayings(3);
        String one = speaker(0);
        String old = withParagraph(one + " told reporters: “" + String.join(" ", said) + "”");
        int at = old.indexOf(one + " told");
        Pieces pieces = Pieces.replaced(old, at, at + one.length(), speaker(1));
        return pieces.seen(new Span(at, old.indexOf("”", old.indexOf(said[2], at)) + 1))
                .either(behindIn(old, old.indexOf(said[2], at)));
    }

    private Pieces speakersSwapped() {
        String[] said = sayings(2);
        String[] introductions = INTRODUCTIONS[random.nextInt(INTRODUCTIONS.length)];
        String one = introductions[0].formatted(speaker(0));
        String other = introductions[1].formatted(speaker(1));
        String old = withParagraph(String.join(" ", one, said[0], other, said[1]));
        int a = old.indexOf(one);
        int b = old.indexOf(other);
        return exchanged(old, new Span(a, a + one.length()), new Span(b, b + other.length()))
                .either(new Span(a, a + one.length()))
                .either(new Span(b, b + other.length()))
                .seen(at(old, said[0]))
                .seen(at(old, said[1]));
    }

    private Pieces quotationGiven() {
        String[] said = sayings(3);
        String one = "“" + said[0].replaceAll("\\.$", ",") + "” " + speaker(0) + " said.";
        String other = "“" + said[1].replaceAll("\\.$", ",") + "” " + speaker(1) + " said.";
        String rest = "“" + said[2] + "”";
        String old = withParagraph(one + " " + rest + "\n\n" + other);
        Span moved = at(old, rest);
        return new Pieces(old)
                .keep(0, moved.start() - 1)
                .keep(moved.end(), old.indexOf(other) + other.length())
                .add(" " + rest)
                .keep(old.indexOf(other) + other.length(), old.length())
                .seen(moved)
                .either(behindIn(old, old.indexOf(other)));
    }

    private Pieces itemsSwapped() {
        String[] items = sayings(4);
        String old = withParagraph(lists(items));
        return exchanged(old, at(old, items[1]), at(old, items[3]))
                .seen(at(old, items[1]))
                .seen(at(old, items[3]));
    }

    private Pieces headingsSwapped() {
        String[] items = sayings(4);
        String old = withParagraph(lists(items));
        return exchanged(old, at(old, "What was confirmed"), at(old, "What turned out wrong"))
                .either(at(old, "What was confirmed"))
                .either(at(old, "What turned out wrong"))
                .seen(at(old, items[0]))
                .seen(at(old, items[1]))
                .seen(at(old, items[2]))
                .seen(at(old, items[3]))
                .either(new Span(at(old, items[3]).end(), old.length()));
    }

    private static String lists(String[] items) {
        return "What was confirmed\n\n• " + items[0] + "\n• " + items[1]
                + "\n\nWhat turned out wrong\n\n• " + items[2] + "\n• " + items[3];
    }

    private static Pieces exchanged(String old, Span one, Span other) {
        return new Pieces(old)
                .keep(0, one.start())
                .keep(other.start(), other.end())
                .keep(one.end(), other.start())
                .keep(one.start(), one.end())
                .keep(other.end(), old.length());
    }

    private static Span at(String in, String words) {
        return new Span(in.indexOf(words), in.indexOf(words) + words.length());
    }

    private Span behindIn(String old, int at) {
        return reader.read(old, "en").lines().stream().map(Line::span)
                .filter(line -> line.start() > at)
                .findFirst()
                .orElse(new Span(old.length(), old.length() + 1));
    }

    private String withParagraph(String paragraph) {
        int at = gap();
        return text.substring(0, at) + paragraph + "\n\n" + text.substring(at);
    }

    private String speaker(int n) {
        return SPEAKERS[(text.length() + n) % SPEAKERS.length];
    }

    private String[] sayings(int many) {
        int first = random.nextInt(SAYINGS.length);
        return IntStream.range(0, many).mapToObj(n -> SAYINGS[(first + n) % SAYINGS.length]).toArray(String[]::new);
    }

    /** Where a paragraph behind the opening begins. */
    private int gap() {
        List<Passage> passages = passages();
        return passages.get(2 + random.nextInt(passages.size() - 2)).span().start();
    }

    private Span passage() {
        List<Passage> passages = passages();
        return passages.get(2 + random.nextInt(passages.size() - 2)).span();
    }

    private <T> Optional<T> picked(List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    private List<Passage> passages() {
        return reader.read(text, "en").passages();
    }

    private List<Line> lines() {
        return reader.read(text, "en").lines();
    }

    private String slice(Span span) {
        return text.substring(span.start(), span.end());
    }
}
