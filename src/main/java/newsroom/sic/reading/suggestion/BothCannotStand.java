package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.word.Sentence;

/**
 * "Nobody was in the building", and "the caretaker, who was asleep on the top floor": what news
 * tells of one event in words that exclude each other. The pairs are listed in {@code
 * contraries.txt}.
 */
final class BothCannotStand implements Rule {

    private static final Reason REASON =
            new Reason("both-cannot-stand", SuggestedIssue.CONTRADICTION, Weight.HIGH);
    private static final List<Contrary> ALL = Contrary.all();

    /** Who writes so knows that there is another side, or tells of another day. */
    private static final Pattern GUARDED =
            Pattern.compile(
                    "\\b(?:if|whether|unless|however|although|though|despite|except|instead|earlier"
                            + "|previous(?:ly)?|former(?:ly)?|late|ex-|originally|once|again|ago"
                            + "|accus\\w+|alleg\\w+|claim\\w*|insist\\w*|rumou?rs?|would have|could have"
                            + "|another|others?|elsewhere|last (?:year|week|month|summer|winter|time)"
                            + "|in (?:19|20)\\d\\d|next|usual(?:ly)?|often|sometimes|almost|nearly)\\b");

    private static final String STOPS = ",;:.\"()";
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "its", "it");
    private static final int NEAR = 5;
    private static final int MOST = 250;
    private static final int LONGEST = 1_000;

    /** What one sentence says of a pair, and where. */
    private record Place(int index, Sentence sentence, int start, int end) {}

    @Override
    public List<Doubt> in(ReadText text) {
        List<String> lines = lines(text);
        String all = String.join("\n", lines);
        var doubts = new ArrayList<Doubt>();
        for (Contrary each : ALL) {
            if (each.one().mayBeIn(all) && each.other().mayBeIn(all)) {
                List<Place> ones = places(text, lines, each.one());
                List<Place> others = ones.isEmpty() ? List.of() : places(text, lines, each.other());
                compare(text, each, ones, others, doubts);
            }
        }
        return doubts;
    }

    /** The sentences of body and lead in small letters, nothing for any other. */
    private static List<String> lines(ReadText text) {
        var lines = new ArrayList<String>();
        for (Sentence each : text.sentences().subList(0, Math.min(MOST, text.sentences().size()))) {
            boolean copy =
                    each.passage() == PassageKind.BODY || each.passage() == PassageKind.STANDFIRST;
            boolean readable = each.end() - each.start() <= LONGEST;
            String words = copy && readable ? text.slice(each.start(), each.end()) : "";
            String small = plain(words).toLowerCase(Locale.ROOT);
            lines.add(small.length() == words.length() && !small.endsWith("?") ? small : "");
        }
        return lines;
    }

    /** With the marks of a typewriter: such a string is searched faster. */
    private static String plain(String words) {
        return words.replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-');
    }

    private static List<Place> places(ReadText text, List<String> lines, Contrary.Side side) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i);
            if (!side.mayBeIn(words)) {
                continue;
            }
            Matcher found = side.in(words);
            Sentence sentence = text.sentences().get(i);
            if (found.find()
                    && !text.inside().get(sentence.start() + found.start())
                    && !GUARDED.matcher(words).find()) {
                places.add(
                        new Place(
                                i,
                                sentence,
                                sentence.start() + before(words, found.start()),
                                sentence.start() + behind(words, found.end())));
            }
        }
        return places;
    }

    /** Back to where the clause begins. */
    private static int before(String words, int at) {
        int start = at;
        while (start > 0 && STOPS.indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < at && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        return start;
    }

    /** On to where the clause ends, with its full stop. */
    private static int behind(String words, int at) {
        int end = at;
        while (end < words.length() && STOPS.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void compare(
            ReadText text,
            Contrary pair,
            List<Place> ones,
            List<Place> others,
            List<Doubt> doubts) {
        for (Place one : ones) {
            for (Place other : others) {
                boolean apart = one.end() <= other.start() || other.end() <= one.start();
                boolean near = apart && Math.abs(one.index() - other.index()) <= NEAR;
                if (near && isBound(text, pair.of(), one, other)) {
                    doubts.add(doubt(text, one, other));
                    doubts.add(doubt(text, other, one));
                    return;
                }
            }
        }
    }

    private static boolean isBound(ReadText text, Contrary.Bond bond, Place one, Place other) {
        return switch (bond) {
            case NONE -> true;
            case SAME -> {
                Set<String> shared = Content.shared(content(one), content(other));
                yield !shared.isEmpty();
            }
            case PERSON -> {
                Set<String> here = persons(text, one.index());
                Set<String> there = persons(text, other.index());
                yield here.isEmpty()
                        || there.isEmpty()
                        || here.stream().anyMatch(there::contains)
                        || goesOn(one, other)
                        || goesOn(other, one);
            }
        };
    }

    /** "Her daughter Tara", in the sentence behind the one on her. */
    private static boolean goesOn(Place one, Place other) {
        return other.index() == one.index() + 1 && other.sentence().at(0).isOneOf(PRONOUNS);
    }

    private static Set<String> content(Place place) {
        return Content.of(place.sentence(), 0, place.sentence().size());
    }

    private static Set<String> persons(ReadText text, int index) {
        var persons = new HashSet<String>();
        for (Named name : text.names()) {
            if (name.sentence() == index && name.kind() == NameKind.PERSON) {
                persons.add(name.last());
            }
        }
        return persons;
    }

    private static Doubt doubt(ReadText text, Place one, Place other) {
        return REASON.at(
                one.start(),
                one.end(),
                "Elsewhere the text has \u201c"
                        + text.slice(other.start(), other.end())
                        + "\u201d: both cannot stand.",
                new int[] {other.start(), other.end()});
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
