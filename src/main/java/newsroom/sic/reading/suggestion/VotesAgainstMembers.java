package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.NumberWords;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "By 74 votes to 61; all 150 members were present": votes that do not make up the house. */
final class VotesAgainstMembers implements Rule {

    private static final Reason REASON =
            new Reason("votes-against-members", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Pattern VOTE =
            Pattern.compile(
                    "(?:\\b(\\d{1,3}|\\p{L}{3,9})(?: votes)? to (\\d{1,3}|\\p{L}{3,9})(?: votes)?\\b"
                            + "(?:,? with (\\d{1,3}|\\p{L}{2,9}) (?:abstentions?|abstaining))?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUSE =
            Pattern.compile(
                    "\\ball (?:the |of (?:its|the) )?(\\d{1,3}|\\p{L}{3,9}) (?:\\p{L}+ )?(?:members|deputies|councillors|senators|lawmakers|judges|seats|delegates|directors|jurors|mps)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSTAINED =
            Pattern.compile(
                    "\\b(\\d{1,3}|\\p{L}{3,9}) (?:\\p{L}+ )?(?:abstained|abstentions?)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VOTING =
            Pattern.compile(
                    "\\b(?:vot|motion|passed|carried|approved|rejected|abst|ballot|bill)\\w*");
    private static final int AHEAD = 2;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Sentence> copy = text.copy();
        for (int i = 0; i < copy.size(); i++) {
            String words = text.slice(copy.get(i).start(), copy.get(i).end());
            var vote = VOTE.matcher(words);
            boolean voted = VOTING.matcher(words).find();
            while (voted && vote.find()) {
                Doubt doubt = against(text, copy, i, vote.toMatchResult(), words);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    private static @Nullable Doubt against(
            ReadText text, List<Sentence> copy, int at, MatchResult vote, String words) {
        int ayes = value(vote.group(1));
        int noes = value(vote.group(2));
        int end = Math.min(copy.size(), at + AHEAD);
        Sentence last = copy.get(end - 1);
        String reach = text.slice(copy.get(at).start() + vote.start(), last.end());
        var house = HOUSE.matcher(reach);
        if (ayes <= 0 || noes <= 0 || !house.find()) {
            return null;
        }
        int members = value(house.group(1));
        String third = vote.group(3);
        var abstained = ABSTAINED.matcher(reach);
        int abstentions =
                third != null ? value(third) : abstained.find() ? value(abstained.group(1)) : 0;
        int sum = ayes + noes + Math.max(0, abstentions);
        if (members <= 0 || sum == members || words.isEmpty()) {
            return null;
        }
        int start = copy.get(at).start() + vote.start();
        return REASON.at(
                start,
                start + house.end(),
                "The votes add up to " + sum + ", not to " + members + ".");
    }

    private static int value(@Nullable String word) {
        if (word == null) {
            return 0;
        }
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        Integer value = NumberWords.cardinal(word.toLowerCase(java.util.Locale.ROOT));
        return value == null ? -1 : value;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
