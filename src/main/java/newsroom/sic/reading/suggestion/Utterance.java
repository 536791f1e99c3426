package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Paragraph;
import newsroom.sic.reading.speech.Paraphrases;
import newsroom.sic.reading.speech.Persons;
import newsroom.sic.reading.speech.Reported;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/**
 * One sentence of what somebody says: between marks, or told in the outlet's words.
 *
 * @param paragraph in which of the text's it stands
 * @param extents of which nouns it says all, true, or one only, false
 * @param hedged whether "may", "might" or "perhaps" stands in it
 * @param predicates the roots of what it says, and whether it negates them
 */
record Utterance(
        String who,
        int paragraph,
        boolean quoted,
        int start,
        int end,
        Set<String> content,
        Map<String, Boolean> predicates,
        boolean hedged,
        Map<String, Double> counts,
        Map<String, Boolean> extents) {

    private static final Set<String> HEDGES =
            Set.of("may", "might", "could", "perhaps", "possibly", "maybe", "part", "partly");

    private static final Set<String> NO =
            Set.of(
                    "not", "n't", "no", "never", "nobody", "none", "nothing", "neither", "nor",
                    "without", "denied", "denies", "hardly", "cannot");
    private static final Set<String> ALL = Set.of("all", "every", "each", "both");
    private static final int MOST = 400;
    private static final int NO_REACH = 6;
    private static final int NAMED = 6;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "");

    static List<Utterance> in(ReadText text, Persons persons) {
        var found = new ArrayList<Utterance>();
        List<Paragraph> paragraphs = text.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            if (paragraph.kind() == PassageKind.BODY) {
                reports(text, persons, paragraph, p, found);
            }
        }
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            if (each.quoted().nested() || !each.isAnswered()) {
                continue;
            }
            int p = indexAt(paragraphs, each.paragraph().start());
            String who = persons.behind(each);
            if (each.paragraph().sentences().size() > MOST) {
                continue;
            }
            deeds(text, each, who, p, found);
            for (Sentence sentence : each.paragraph().sentences()) {
                if (sentence.start() < each.quoted().innerEnd()
                        && sentence.end() > each.quoted().innerStart()) {
                    add(
                            text,
                            found,
                            who,
                            p,
                            true,
                            sentence,
                            Math.max(sentence.start(), each.quoted().innerStart()),
                            Math.min(sentence.end(), each.quoted().innerEnd()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Utterance::start));
        return found;
    }

    private static int indexAt(List<Paragraph> paragraphs, int start) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void reports(
            ReadText text, Persons persons, Paragraph paragraph, int p, List<Utterance> found) {
        var starts = new HashMap<Integer, Sentence>();
        paragraph.sentences().forEach(each -> starts.put(each.start(), each));
        for (Reported each : Paraphrases.in(List.of(paragraph))) {
            String who = persons.named(each.speakerStart(), each.speaker(text.text()));
            if (found.size() >= MOST) {
                return;
            }
            Sentence sentence = starts.get(each.start());
            if (sentence != null) {
                boolean plain = sentence.tokens().stream().noneMatch(text::isQuoted);
                boolean trailing =
                        each.speakerStart() - sentence.start() > sentence.end() - each.speakerEnd();
                if (plain && trailing) {
                    add(
                            text,
                            found,
                            who,
                            p,
                            false,
                            sentence,
                            sentence.start(),
                            each.speakerStart());
                } else if (plain && each.speakerEnd() < sentence.end()) {
                    add(text, found, who, p, false, sentence, each.speakerEnd(), sentence.end());
                }
            }
        }
    }

    /** "Brahe blamed the dairy." beside his words: what he does by speaking. */
    private static void deeds(
            ReadText text, Attributed each, String who, int p, List<Utterance> found) {
        String name = last(who);
        for (Sentence sentence : each.paragraph().sentences()) {
            boolean known = found.stream().anyMatch(other -> other.start() == sentence.start());
            boolean plain = sentence.tokens().stream().noneMatch(text::isQuoted);
            for (int i = 0; i < Math.min(NAMED, sentence.size() - 2) && !known && plain; i++) {
                if (sentence.at(i).is(name)
                        && sentence.at(i + 1).tag() == Tag.VERB
                        && found.size() < MOST) {
                    int from = sentence.at(i).end();
                    add(text, found, who, p, false, sentence, from, sentence.end());
                    break;
                }
            }
        }
    }

    private static void add(
            ReadText text,
            List<Utterance> found,
            String who,
            int p,
            boolean quoted,
            Sentence sentence,
            int start,
            int end) {
        if (end <= start) {
            return;
        }
        var content = new LinkedHashSet<String>();
        var predicates = new HashMap<String, Boolean>();
        int no = -NO_REACH;
        int words = 0;
        boolean hedged = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.start() < start || token.end() > end) {
                continue;
            }
            words++;
            hedged |= token.isOneOf(HEDGES);
            no = token.isOneOf(NO) ? words : token.is(",") || token.is("but") ? -NO_REACH : no;
            String stem = Content.of(token);
            if (!stem.isEmpty()
                    && !(token.isCapital() && token.tag() == Tag.PROPN)
                    && !(words <= 1 && !quoted)) {
                Sense sense = Sense.of(token.lower());
                content.add(sense.root());
                predicates.put(sense.root(), (words - no < NO_REACH) != sense.contrary());
            }
        }
        if (words >= 3 && words <= 40 && !content.isEmpty()) {
            found.add(
                    new Utterance(
                            who,
                            p,
                            quoted,
                            quoted ? start : sentence.start(),
                            end,
                            content,
                            predicates,
                            hedged,
                            counts(text, sentence, start, end),
                            extents(sentence, start, end)));
        }
    }

    private static Map<String, Double> counts(
            ReadText text, Sentence sentence, int start, int end) {
        var counts = new HashMap<String, Double>();
        int index = sentence.n() - 1;
        if (index < 0
                || index >= text.sentences().size()
                || !text.sentences().get(index).equals(sentence)) {
            return counts;
        }
        for (Count count : Count.in(text, index)) {
            if (count.place()[0] >= start
                    && count.place()[1] <= end
                    && count.isExact()
                    && !count.head().isEmpty()) {
                counts.put(count.head(), count.value());
            }
        }
        return counts;
    }

    private static Map<String, Boolean> extents(Sentence sentence, int start, int end) {
        var extents = new HashMap<String, Boolean>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean all = token.isOneOf(ALL);
            if (token.start() < start || token.end() > end || !(all || token.is("one"))) {
                continue;
            }
            for (int k = i + 1; k < Math.min(sentence.size(), i + 4); k++) {
                if (sentence.at(k).tag() == Tag.NOUN) {
                    extents.put(Sense.of(sentence.at(k).lower()).root(), all);
                    break;
                }
            }
        }
        return extents;
    }

    /** Of what the one says all, the other says one. */
    boolean reachesOtherwise(Utterance other) {
        return extents.entrySet().stream()
                .anyMatch(each ->
                        other.extents.containsKey(each.getKey())
                                && !other.extents.get(each.getKey()).equals(each.getValue()));
    }

    /** By name, or by a pronoun beside the other. */
    boolean isBy(Utterance other) {
        String one = last(who);
        String two = last(other.who);
        return one.equals(two)
                || ((PRONOUNS.contains(one) || PRONOUNS.contains(two))
                        && Math.abs(paragraph - other.paragraph) <= 1);
    }

    private static String last(String who) {
        return who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    boolean countsOtherwise(Utterance other) {
        return counts.entrySet().stream()
                .anyMatch(each ->
                        other.counts.containsKey(each.getKey())
                                && !other.counts.get(each.getKey()).equals(each.getValue()));
    }
}
