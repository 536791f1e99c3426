package newsroom.sic.reading.speech;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.reading.word.Sentence;

/** Statements in the outlet's words: "X said that …", "According to X, …". */
public final class Paraphrases {

    private Paraphrases() {}

    public static List<Reported> in(List<Paragraph> paragraphs) {
        var found = new ArrayList<Reported>();
        for (Paragraph paragraph : paragraphs) {
            var tags = new Tags(paragraph);
            for (int i = 0; i < paragraph.sentences().size(); i++) {
                Sentence sentence = paragraph.sentences().get(i);
                int begin = paragraph.begins().get(i);
                Phrase speaker = tags.ofStatement(begin, begin + sentence.size());
                if (speaker != null) {
                    found.add(
                            new Reported(
                                    sentence.start(),
                                    sentence.end(),
                                    paragraph.words().get(speaker.from()).start(),
                                    paragraph.words().get(speaker.to() - 1).end()));
                }
            }
        }
        return found;
    }
}
