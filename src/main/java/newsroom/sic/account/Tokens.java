package newsroom.sic.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.sic.account.AccountEvent.TokenMade;
import newsroom.sic.account.AccountEvent.TokenRevoked;
import newsroom.sic.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What programs sign in with. Each person makes and revokes their own. */
@Service
@Transactional
public class Tokens {

    /** That work at the same time, for one person. */
    static final int MOST = 50;

    /** As secret scanners look for it. */
    private static final Pattern WRITTEN = Pattern.compile("sic_(\\d{1,18})_[\\w-]{43}");

    private final TokenRepository tokens;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tokens(TokenRepository tokens, People people, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a token. Only here and now is its secret known.
     *
     * @throws Refusal when the person may not do what it is to be used for
     */
    public MadeToken make(NewToken wanted, Person by) {
        if (!wanted.scopes().stream().allMatch(scope -> scope.isHeldBy(by))) {
            throw Refusal.ofField("scope", "account.refused.token-beyond-role");
        }
        Instant now = now();
        if (tokens.countWorking(by.id(), now) >= MOST) {
            throw Refusal.byRule("account.refused.token-too-many", MOST);
        }
        String random = Invitation.newToken();
        Token made =
                tokens.saveAndFlush(
                        new Token(
                                by,
                                wanted.name(),
                                random,
                                wanted.scopes(),
                                now,
                                now.plus(wanted.lasting().period())));
        TokenView view = made.view();
        events.publishEvent(new TokenMade(by, view));
        return new MadeToken(view, "sic_" + view.id() + "_" + random);
    }

    /** A person's own, the latest first. */
    @Transactional(readOnly = true)
    public List<TokenView> of(Person person) {
        return tokens.findOf(person.id()).stream().map(Token::view).toList();
    }

    /** From the next request on it opens nothing. Twice is once. */
    public void revoke(long id, Person by) {
        Token token =
                tokens.findByIdAndAccountId(id, by.id()).orElseThrow(() -> Refusal.absent("token"));
        if (token.view().revokedAt() == null) {
            token.revoke(now());
            events.publishEvent(new TokenRevoked(by, token.view().name()));
        }
    }

    /** Whom a program acts for that sends this; nobody where it does not work, or no longer. */
    public Optional<Admitted> admit(String sent) {
        Matcher written = WRITTEN.matcher(sent);
        if (!written.matches()) {
            return Optional.empty();
        }
        String random = sent.substring(sent.indexOf('_', 4) + 1);
        Instant now = now();
        return tokens.findById(Long.parseLong(written.group(1)))
                .filter(token -> token.fits(random) && token.worksAt(now))
                .flatMap(token -> admit(token, now));
    }

    private Optional<Admitted> admit(Token token, Instant now) {
        Optional<Admitted> admitted =
                people.standing(token.accountId())
                        .map(Standing::person)
                        .map(person -> new Admitted(person, heldBy(person, token), token.id()));
        if (admitted.isPresent() && token.isNewUse(now)) {
            tokens.use(token.id(), now);
        }
        return admitted;
    }

    private static Set<Scope> heldBy(Person person, Token token) {
        return token.scopes().stream()
                .filter(scope -> scope.isHeldBy(person))
                .collect(Collectors.toSet());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
