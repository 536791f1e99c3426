package newsroom.sic.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Apache OpenNLP's English model (Universal Dependencies EWT). The model is loaded once, when first
 * asked for, and shared; the detector that walks the text is not safe to share and is made anew for
 * each text.
 */
final class OpenNlpSentences implements newsroom.sic.reading.SentenceModel {

    private static final int LONGEST_WORD = 1_000;

    private final SentenceDetectorME detector = new SentenceDetectorME(Model.LOADED);

    @Override
    public BitSet beginnings(String paragraph) {
        var beginnings = new BitSet(paragraph.length());
        if (hasEndlessWord(paragraph)) {
            return beginnings;
        }
        for (var sentence : detector.sentPosDetect(straightened(paragraph))) {
            beginnings.set(sentence.getStart());
        }
        beginnings.clear(0);
        return beginnings;
    }

    /** At each stop the detector copies the word around it: on a megabyte of dots, for minutes. */
    private static boolean hasEndlessWord(String paragraph) {
        int space = -1;
        for (int i = 0; i < paragraph.length(); i++) {
            if (paragraph.charAt(i) == ' ') {
                space = i;
            } else if (i - space > LONGEST_WORD) {
                return true;
            }
        }
        return false;
    }

    /** The model was trained on straight quotation marks. */
    private static String straightened(String paragraph) {
        return paragraph.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
    }

    @Override
    public boolean isEnglish() {
        return true;
    }

    private static final class Model {

        private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
        private static final SentenceModel LOADED = load();

        private static SentenceModel load() {
            try (var in = OpenNlpSentences.class.getResourceAsStream(RESOURCE)) {
                return new SentenceModel(Objects.requireNonNull(in, RESOURCE));
            } catch (IOException e) {
                throw new UncheckedIOException("The English sentence model is damaged", e);
            }
        }
    }
}
