import java.util.Random;

/** News-like copy, the same for the same number. */
final class Copy {

    private static final String[] WHO = {
        "Deputy Minister Nora Holm", "the Ministry of Transport", "Mr. Okafor", "the city council",
        "U.S. Senator Dana Whitfield", "the regional governor", "a spokesman for Meridian Corp.",
        "the statistics office", "Dr. Ilse Brandt", "the rescue service"
    };
    private static final String[] DID = {
        "said that", "told reporters on Nov. 29 that", "confirmed in a statement that",
        "denied that", "announced after the meeting that", "wrote in a letter that"
    };
    private static final String[] WHAT = {
        "some %d thousand tonnes of grain had left the port",
        "the budget would rise by %d.4 percent next year",
        "at least %d people were moved from the flooded villages",
        "the agreement had been signed by %d states",
        "$%d million would be spent on the new bridges",
        "unemployment had fallen to its lowest level in %d years",
        "“we counted %d buses and not one of them ran on time”",
        "the court would hear %d witnesses before the end of the month"
    };
    private static final String[] WHERE = {
        "in Kharkiv", "in Brussels", "at the harbour of Odesa", "in the north of the country",
        "near the border", "in St. Petersburg", "on the second day of the summit"
    };

    private Copy() {}

    /** @param size in bytes, nearly */
    static String article(int number, int size) {
        Random dice = new Random(number);
        StringBuilder copy = new StringBuilder();
        copy.append("Report ").append(number).append(": what ").append(pick(dice, WHO));
        copy.append(" said ").append(pick(dice, WHERE)).append("\n\n");
        while (copy.length() < size) {
            for (int i = 0; i < 4; i++) {
                copy.append(sentence(dice)).append(i < 3 ? " " : "\n\n");
            }
        }
        return copy.toString();
    }

    private static String sentence(Random dice) {
        String who = pick(dice, WHO);
        return Character.toUpperCase(who.charAt(0))
                + who.substring(1)
                + " "
                + pick(dice, DID)
                + " "
                + pick(dice, WHAT).formatted(2 + dice.nextInt(97))
                + " "
                + pick(dice, WHERE)
                + ".";
    }

    private static String pick(Random dice, String[] words) {
        return words[dice.nextInt(words.length)];
    }
}
