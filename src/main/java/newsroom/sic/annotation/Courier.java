package newsroom.sic.annotation;

import newsroom.sic.account.Person;

/**
 * Carries notices out of Sic, by mail for example. Sic ships none: a bean of this type is called
 * once for each notice, after what it tells of is committed, on the thread of whoever did it. So it
 * hands the notice on and returns; what it throws is logged, and the notice stands on the page all
 * the same.
 */
@FunctionalInterface
public interface Courier {

    void carry(NoticeView notice, Person to);
}
