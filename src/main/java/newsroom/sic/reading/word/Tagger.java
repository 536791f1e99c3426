package newsroom.sic.reading.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech by Apache OpenNLP's English model (Universal Dependencies EWT). The model is
 * loaded once and shared; a tagger belongs to one text. Sentences beyond any length that people
 * write are left untagged.
 */
public final class Tagger {

    private static final int LONGEST_SENTENCE = 600;
    private static final int PLURAL = 5;

    /**
     * Pronouns are few; longer words that the model takes for one are nouns that it has not met.
     */
    private static final Pattern PRONOUN =
            Pattern.compile(
                    ".{1,5}|theirs|whatever|whoever|another|either|neither|itself|.*sel(?:f|ves)"
                            + "|(?:any|some|every|no)(?:one|body|thing)");

    /** Making one costs as much as tagging a short text; each serves one thread at a time. */
    private static final Queue<POSTaggerME> IDLE = new ConcurrentLinkedQueue<>();

    private static final int MOST_KEPT = 500;

    /** Sentences that stand in the text again cost nothing. */
    private final Map<List<String>, String[]> known = new HashMap<>();

    public List<Token> tag(List<Token> words) {
        if (words.isEmpty() || words.size() > LONGEST_SENTENCE) {
            return words;
        }
        var forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = straight(words.get(i).form());
        }
        String[] tags = known.size() < MOST_KEPT ? known(forms) : tags(forms);
        var tagged = new ArrayList<Token>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Tag before = i == 0 ? Tag.X : tagged.getLast().tag();
            tagged.add(words.get(i).tagged(counted(words.get(i), before, Tag.named(tags[i]))));
        }
        return tagged;
    }

    private String[] known(String[] forms) {
        return known.computeIfAbsent(List.of(forms), key -> tags(forms));
    }

    private static String[] tags(String[] forms) {
        POSTaggerME idle = IDLE.poll();
        POSTaggerME tagger = idle == null ? new POSTaggerME(Model.LOADED) : idle;
        String[] tags = tagger.tag(forms);
        IDLE.offer(tagger);
        return tags;
    }

    /** Number words, and plurals right behind a number, are often taken for adverbs or verbs. */
    private static Tag counted(Token word, Tag before, Tag tag) {
        boolean adverb = tag == Tag.ADV || tag == Tag.VERB || tag == Tag.X;
        if (adverb && NumberWords.cardinal(word.lower()) != null) {
            return Tag.NUM;
        }
        boolean plural =
                adverb
                        && before == Tag.NUM
                        && word.lower().length() >= PLURAL
                        && word.lower().endsWith("s")
                        && !word.lower().endsWith("ss");
        return plural ? Tag.NOUN : likely(word, tag);
    }

    /** The model knows compounds and clitics apart; whole, it takes some for marks. */
    private static Tag likely(Token word, Tag tag) {
        if (tag == Tag.PRON) {
            return PRONOUN.matcher(word.lower()).matches() ? tag : Tag.NOUN;
        }
        if (tag != Tag.PUNCT && tag != Tag.SYM) {
            return tag;
        }
        if (word.is("'s")) {
            return Tag.PART;
        }
        if (!word.isWord()) {
            return tag;
        }
        return word.form().indexOf('-') > 0 ? Tag.ADJ : Tag.NOUN;
    }

    /** The model was trained on typewriter's marks. */
    private static String straight(String form) {
        return switch (form) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "’" -> "'";
            case "–", "—" -> "-";
            default -> form.indexOf('’') >= 0 ? form.replace('’', '\'') : form;
        };
    }

    private static final class Model {

        private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
        private static final POSModel LOADED = load();

        private static POSModel load() {
            try (var in = Tagger.class.getResourceAsStream(RESOURCE)) {
                return new POSModel(Objects.requireNonNull(in, RESOURCE));
            } catch (IOException e) {
                throw new UncheckedIOException("The English tagging model is damaged", e);
            }
        }
    }
}
