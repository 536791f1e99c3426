package newsroom.sic.reading.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/**
 * "The head of American diplomacy": an office in words that nobody holds it by, for somebody whose
 * office the text has by its name.
 */
final class OfficeInOtherWords implements Rule {

    private static final Reason REASON =
            new Reason("office-in-other-words", SuggestedIssue.NAME, Weight.LOW);
    private static final Pattern CIRCUMLOCUTION =
            Pattern.compile(
                    "\\b[Tt]he (?:head|chief|boss|leader) of (?:the )?(?:\\p{Lu}\\p{L}+|country's|country’s|national) "
                            + "(?:diplomacy|finances?|foreign policy|economy|defen[cs]e|military|army|justice|health|energy|state"
                            + "|government|interior|security|trade|cabinet|executive)\\b");
    private static final Set<String> OFFICES =
            Set.of(
                    "minister",
                    "secretary",
                    "president",
                    "premier",
                    "chancellor",
                    "chief",
                    "commander",
                    "general",
                    "governor");

    @Override
    public List<Doubt> in(ReadText text) {
        boolean named =
                text.names().stream()
                        .anyMatch(name ->
                                List.of(name.office().toLowerCase(Locale.ROOT).split("[\\s-]+"))
                                        .stream()
                                        .anyMatch(OFFICES::contains));
        if (!named) {
            return List.of();
        }
        for (Sentence sentence : text.copy()) {
            var found = CIRCUMLOCUTION.matcher(text.slice(sentence.start(), sentence.end()));
            if (found.find() && !text.inside().get(sentence.start() + found.start())) {
                return List.of(
                        REASON.at(
                                sentence.start() + found.start(),
                                sentence.start() + found.end(),
                                "The office has a name, and the text gives it elsewhere: one person goes by several titles."));
            }
        }
        return List.of();
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
