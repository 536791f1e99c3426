package newsroom.sic.text;

import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Reader;

/** Speakers, quotations and lists that are put into a text, and what then becomes of them. */
final class StagedScenes {

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
    private final String text;
    private final IntSupplier places;

    /**
     * @param places where in the text a scene may play
     */
    StagedScenes(Reader reader, Random random, String text, IntSupplier places) {
        this.reader = reader;
        this.random = random;
        this.text = text;
        this.places = places;
    }

    Pieces longQuotation() {
        String[] said = sayings(3);
        String one = speaker(0);
        String old = withParagraph(one + " told reporters: “" + String.join(" ", said) + "”");
        int at = old.indexOf(one + " told");
        Pieces pieces = Pieces.replaced(old, at, at + one.length(), speaker(1));
        return pieces.seen(new Span(at, old.indexOf("”", old.indexOf(said[2], at)) + 1))
                .either(behindIn(old, old.indexOf(said[2], at)));
    }

    Pieces speakersSwapped() {
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

    Pieces quotationGiven() {
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

    Pieces itemsSwapped() {
        String[] items = sayings(4);
        String old = withParagraph(lists(items));
        return exchanged(old, at(old, items[1]), at(old, items[3]))
                .seen(at(old, items[1]))
                .seen(at(old, items[3]));
    }

    Pieces headingsSwapped() {
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
        return "What was confirmed\n\n• "
                + items[0]
                + "\n• "
                + items[1]
                + "\n\nWhat turned out wrong\n\n• "
                + items[2]
                + "\n• "
                + items[3];
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
        return reader.read(old, "en").lines().stream()
                .map(Line::span)
                .filter(line -> line.start() > at)
                .findFirst()
                .orElse(new Span(old.length(), old.length() + 1));
    }

    private String withParagraph(String paragraph) {
        int at = places.getAsInt();
        return text.substring(0, at) + paragraph + "\n\n" + text.substring(at);
    }

    private String speaker(int n) {
        return SPEAKERS[(text.length() + n) % SPEAKERS.length];
    }

    private String[] sayings(int many) {
        int first = random.nextInt(SAYINGS.length);
        return IntStream.range(0, many)
                .mapToObj(n -> SAYINGS[(first + n) % SAYINGS.length])
                .toArray(String[]::new);
    }
}
