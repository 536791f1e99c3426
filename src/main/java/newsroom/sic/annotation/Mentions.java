package newsroom.sic.annotation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whom a text speaks of: {@code @username} of an account that can sign in, where no letter or digit
 * stands before it, so that a mail address mentions nobody. A full stop behind the name is the
 * sentence's unless a name ends in one.
 */
@Component
class Mentions {

    /** In one comment: each is looked up. */
    private static final int MOST = 20;

    /** What a username is made of; see the account module. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}._@/-])@([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59})");

    private static final String STOPS = "._-";

    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    /** Accounts by their username as it is written, without the sign. */
    Map<String, Long> in(String text) {
        Set<String> written = new LinkedHashSet<>();
        for (Matcher found = WRITTEN.matcher(text); found.find(); ) {
            written.add(found.group(1));
        }
        if (written.size() > MOST) {
            throw Refusal.ofField("comment", "annotation.refused.too-many-mentions", MOST);
        }
        Map<String, Long> mentions = new TreeMap<>();
        written.forEach(name -> note(name, mentions));
        return mentions;
    }

    private void note(String written, Map<String, Long> mentions) {
        for (String name = written; !name.isEmpty(); name = name.substring(0, name.length() - 1)) {
            Optional<Person> person =
                    people.byUsername(name).filter(one -> people.standing(one.id()).isPresent());
            if (person.isPresent()) {
                mentions.put(name, person.get().id());
                return;
            }
            if (STOPS.indexOf(name.charAt(name.length() - 1)) < 0) {
                return;
            }
        }
    }
}
