package newsroom.sic.reading.suggestion;

import java.util.List;

/** One reason to doubt; its name is what a desk mutes it by. */
interface Rule {

    String name();

    List<Doubt> in(ReadText text);
}
