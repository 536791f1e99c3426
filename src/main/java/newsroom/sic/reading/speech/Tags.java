package newsroom.sic.reading.speech;

import java.util.List;
import java.util.Set;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The words beside a quotation that say whose it is: "…," he said; said Smith; according to a
 * report; the mayor called it "…".
 */
final class Tags {

    private static final Set<String> CUES = WordList.named("cue-verbs");
    private static final Set<String> SAY =
            Set.of(
                    "said",
                    "says",
                    "say",
                    "asked",
                    "added",
                    "told",
                    "wrote",
                    "tweeted",
                    "replied",
                    "explained",
                    "continued",
                    "argued",
                    "noted",
                    "insisted",
                    "declared",
                    "concluded",
                    "responded",
                    "quipped",
                    "joked",
                    "warned",
                    "announced",
                    "stated",
                    "remarked",
                    "recalled",
                    "asks",
                    "adds",
                    "writes",
                    "notes",
                    "explains");
    private static final Set<String> STATES = WordList.named("statements");
    private static final Set<String> MODALS =
            Set.of(
                    "will", "would", "could", "should", "can", "may", "might", "must", "to", "'d",
                    "ca", "wo");
    private static final Set<String> PASSIVE =
            Set.of("was", "were", "is", "are", "been", "being", "be");
    private static final Set<String> DASHES = Set.of("-", "—", "–");
    private static final Set<String> LEADS_ON = Set.of(",", "?", "!", "…", "-", "—", "–", ".");
    private static final int TAG_LENGTH = 40;

    /** How far a word of speech may stand from its quotation. */
    private static final int SENTENCE = 100;

    private final Paragraph paragraph;
    private final List<Token> words;

    Tags(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.words = paragraph.words();
    }

    @Nullable Phrase of(Quoted quoted) {
        int first = paragraph.wordAt(quoted.start());
        int behind = paragraph.wordAt(quoted.end());
        Phrase before = before(first);
        if (before != null) {
            return before;
        }
        Phrase after = tagBehind(quoted, behind);
        if (after != null) {
            return after;
        }
        Phrase source = accordingTo(first, behind);
        return source != null ? source : laterInSentence(behind);
    }

    /** "…," said X and "…," X said: begins right behind the mark. */
    private @Nullable Phrase tagBehind(Quoted quoted, int behind) {
        if (behind >= words.size() || paragraph.isQuoted(words.get(behind))) {
            return null;
        }
        Token next = words.get(behind);
        boolean comma = next.is(",") || next.isOneOf(DASHES);
        int at = comma ? behind + 1 : behind;
        if (at >= words.size() || !(comma || leadsOn(quoted)) || startsAnew(quoted, at)) {
            return null;
        }
        int end = endOfTag(at);
        if (isCue(at) && !words.get(at).lower().endsWith("ing")) {
            Phrase turned = new Subjects(words, at).behind(at, end);
            if (turned != null && Speakable.isOne(words, turned)) {
                return turned;
            }
        }
        for (int i = at + 1; i < end; i++) {
            if (isCue(i)) {
                Phrase subject = speaker(i, at);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return endsWithComma(quoted) ? actor(at, end) : null;
    }

    boolean endsWithComma(Quoted quoted) {
        int last = paragraph.wordAt(quoted.innerEnd()) - 1;
        return quoted.closed() && last >= 0 && words.get(last).is(",");
    }

    /** "…," Bennett shot back: behind a comma any verb will do. */
    private @Nullable Phrase actor(int at, int end) {
        Phrase phrase = new Subjects(words, at).behind(at - 1, end);
        boolean acts =
                phrase != null
                        && phrase.to() < end
                        && words.get(phrase.to()).tag() == Tag.VERB
                        && Speakable.isOne(words, phrase);
        return acts ? phrase : null;
    }

    /** Of a paragraph that leads into the next one: "He said:". */
    @Nullable Phrase leadIn() {
        int end = words.size();
        return end > 2 && words.get(end - 1).is(":") ? before(end - 1) : null;
    }

    /** A full stop inside the mark and a new sentence behind it: no tag, unless it is short. */
    private boolean startsAnew(Quoted quoted, int at) {
        int last = paragraph.wordAt(quoted.innerEnd()) - 1;
        return last >= 0 && words.get(last).is(".") && paragraph.beginOfSentence(at) == at;
    }

    private boolean leadsOn(Quoted quoted) {
        if (!quoted.closed() || quoted.innerEnd() <= quoted.innerStart()) {
            return false;
        }
        int last = paragraph.wordAt(quoted.innerEnd()) - 1;
        return last >= 0 && LEADS_ON.contains(words.get(last).form());
    }

    private int endOfTag(int at) {
        int end = Math.min(paragraph.endOfSentence(at), at + TAG_LENGTH);
        for (int i = at; i < end; i++) {
            if (paragraph.isQuoted(words.get(i))) {
                return i;
            }
        }
        return end;
    }

    private boolean isCue(int at) {
        Token token = words.get(at);
        boolean noun =
                token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.ADJ;
        if (!token.isOneOf(CUES) || (noun && !token.isOneOf(SAY))) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && words.get(before).tag() == Tag.ADV) {
            before--;
        }
        boolean wished = before >= 0 && words.get(before).isOneOf(MODALS);
        boolean wentOn = before > 0 && words.get(before - 1).is("on");
        return !wished || wentOn;
    }

    /** Whose word a verb is: its subject, or behind "by" where it is passive. */
    private @Nullable Phrase speaker(int verb, int begin) {
        if (isPassive(verb)) {
            int end = paragraph.endOfSentence(verb);
            for (int i = verb + 1; i < Math.min(end, verb + 6); i++) {
                if (words.get(i).is("by") && !paragraph.isQuoted(words.get(i))) {
                    return new Subjects(words, i).behind(i, end);
                }
            }
            return null;
        }
        Phrase subject = new Subjects(words, begin).before(verb);
        boolean heard =
                subject != null
                        && !paragraph.isQuoted(words.get(subject.from()))
                        && Speakable.isOne(words, subject);
        return heard ? subject : null;
    }

    private boolean isPassive(int verb) {
        int at = verb - 1;
        while (at > 0 && words.get(at).tag() == Tag.ADV) {
            at--;
        }
        return at >= 0
                && words.get(at).isOneOf(PASSIVE)
                && !words.get(verb).lower().endsWith("ing");
    }

    /** The last verb of speech before the mark; a pronoun inside another's statement is theirs. */
    private @Nullable Phrase before(int first) {
        if (words.isEmpty() || first == 0) {
            return null;
        }
        int begin =
                Math.max(
                        first - SENTENCE,
                        first >= words.size() ? 0 : paragraph.beginOfSentence(first));
        Phrase inner = null;
        for (int i = first - 1; i >= begin; i--) {
            if (paragraph.isQuoted(words.get(i)) || !isCue(i)) {
                continue;
            }
            Phrase subject = speaker(i, begin);
            if (subject == null) {
                continue;
            }
            if (inner == null || (subject.to() <= inner.from() && words.get(i).isOneOf(SAY))) {
                inner = subject;
            }
            if (!Speakable.isPronoun(words, inner)) {
                return inner;
            }
        }
        return inner;
    }

    private @Nullable Phrase accordingTo(int first, int behind) {
        if (words.isEmpty()) {
            return null;
        }
        int begin = paragraph.beginOfSentence(Math.min(first, words.size() - 1));
        int end = paragraph.endOfSentence(Math.max(begin, Math.min(behind, words.size()) - 1));
        begin = Math.max(begin, first - SENTENCE);
        end = Math.min(end, behind + SENTENCE);
        for (int i = begin; i + 2 < end; i++) {
            boolean to = words.get(i).is("according") && words.get(i + 1).is("to");
            if (to && !paragraph.isQuoted(words.get(i))) {
                return new Subjects(words, i).behind(i + 1, end);
            }
        }
        return null;
    }

    /** Whose statement a sentence is that quotes nothing itself, or nothing more than words. */
    @Nullable Phrase ofStatement(int begin, int end) {
        for (int i = begin; i + 1 < Math.min(end, begin + SENTENCE); i++) {
            if (paragraph.isQuoted(words.get(i))) {
                return null;
            }
            if (words.get(i).is("according") && words.get(i + 1).is("to")) {
                return new Subjects(words, i).behind(i + 1, end);
            }
            if (isCue(i) && words.get(i).isOneOf(STATES)) {
                return speaker(i, begin);
            }
        }
        return null;
    }

    /** A partial quotation may stand before its verb: the "wall," as X calls it. */
    private @Nullable Phrase laterInSentence(int behind) {
        if (behind >= words.size() || behind == 0) {
            return null;
        }
        int begin = Math.max(behind - SENTENCE, paragraph.beginOfSentence(behind - 1));
        int end = Math.min(behind + SENTENCE, paragraph.endOfSentence(behind - 1));
        for (int i = behind; i < end; i++) {
            if (words.get(i).isOneOf(SAY) && !paragraph.isQuoted(words.get(i))) {
                Phrase subject = speaker(i, begin);
                if (subject != null) {
                    return subject;
                }
            }
        }
        return null;
    }
}
