package newsroom.sic.intake.format;

import java.util.HashMap;
import java.util.Map;
import newsroom.sic.intake.format.Xml.Element;

/** The language that most of a Word document's letters are marked as; its default is a guess. */
final class DocxLanguage {

    private final DocxStyles styles;
    private final Map<String, Integer> letters = new HashMap<>();

    DocxLanguage(DocxStyles styles) {
        this.styles = styles;
    }

    /** A tag; empty where nothing is marked. */
    String of(Element document) {
        for (Element p : document.below("p")) {
            String style = p.first("pPr", "pStyle").map(e -> e.attribute("val")).orElse("Normal");
            String ofStyle = styles.language(style);
            for (Element run : p.below("r")) {
                String marked = run.first("rPr", "lang").map(e -> e.attribute("val")).orElse("");
                letters.merge(
                        marked.isEmpty() ? ofStyle : marked, run.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
