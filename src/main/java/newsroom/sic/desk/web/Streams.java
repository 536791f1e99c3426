package newsroom.sic.desk.web;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.account.AccountEvent;
import newsroom.sic.account.Person;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Who has which article open right now, and a line to each of them (server-sent events, WHATWG HTML
 * 9.2). A stream costs no thread: what is to be said is said on a virtual one, and to a reader who
 * does not take it nothing is said twice. Known to this node alone.
 */
@Component
class Streams {

    /** For each person: so many tabs, and the one opened first is let go. */
    static final int TABS = 6;

    /** On this node. */
    static final int MOST = 2_000;

    /** So much is kept for a reader who does not take it. */
    private static final int PATIENCE = 50;

    private static final Duration PULSE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Map<Long, Set<Line>> byArticle = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final ExecutorService speakers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("pulse").factory());

    private final ScheduledFuture<?> beating;

    Streams() {
        this.beating =
                pulse.scheduleAtFixedRate(
                        () -> everybody().forEach(Line::beat),
                        PULSE.toSeconds(),
                        PULSE.toSeconds(),
                        TimeUnit.SECONDS);
    }

    /**
     * A line to somebody who has opened an article.
     *
     * @throws Refusal when this node keeps as many as it can
     */
    SseEmitter open(long articleId, Person person) {
        List<Line> theirs =
                everybody()
                        .filter(line -> line.person.id() == person.id())
                        .sorted(Comparator.comparingLong(line -> line.opened))
                        .toList();
        theirs.stream().limit(Math.max(0, theirs.size() - TABS + 1)).forEach(Line::letGo);
        if (everybody().count() >= MOST) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "desk.refused.too-many-look-on");
        }
        Line line = new Line(articleId, person, count.incrementAndGet());
        byArticle.computeIfAbsent(articleId, id -> ConcurrentHashMap.newKeySet()).add(line);
        line.emitter.onCompletion(() -> gone(line));
        line.emitter.onTimeout(line::letGo);
        line.emitter.onError(broken -> gone(line));
        line.say("here", namesBeside(line));
        tellWhoIsHere(articleId, line);
        return line.emitter;
    }

    private void gone(Line line) {
        Set<Line> there = byArticle.get(line.articleId);
        if (there != null && there.remove(line)) {
            byArticle.computeIfPresent(line.articleId, (id, left) -> left.isEmpty() ? null : left);
            tellWhoIsHere(line.articleId, line);
        }
    }

    private void tellWhoIsHere(long articleId, Line about) {
        on(articleId)
                .filter(line -> line != about)
                .forEach(line -> line.say("here", namesBeside(line)));
    }

    private List<String> namesBeside(Line line) {
        return on(line.articleId)
                .map(other -> other.person)
                .filter(person -> person.id() != line.person.id())
                .map(Person::displayName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who has which article open, those of the person who asks left out. */
    Map<Long, List<String>> others(Person asking) {
        Map<Long, List<String>> others = new LinkedHashMap<>();
        everybody()
                .filter(line -> line.person.id() != asking.id())
                .collect(Collectors.groupingBy(line -> line.articleId))
                .forEach((article, lines) ->
                        others.put(
                                article,
                                lines.stream()
                                        .map(line -> line.person.displayName())
                                        .distinct()
                                        .sorted()
                                        .toList()));
        return others;
    }

    /** What somebody saved, told to the others who have the article open. */
    @TransactionalEventListener(fallbackExecution = false)
    void on(DomainEvent event) {
        if (event instanceof AccountEvent account) {
            everybody()
                    .filter(line -> line.person.id() == account.person().id())
                    .forEach(Line::letGo);
            return;
        }
        article(event)
                .ifPresent(id ->
                        on(id).filter(line -> line.person.id() != event.by().id())
                                .forEach(line ->
                                        line.say("changed", Map.of("by", event.by().name()))));
    }

    private static Optional<Long> article(DomainEvent event) {
        return Stream.concat(event.within().stream(), Stream.of(event.subject()))
                .filter(subject -> subject.kind().equals("article"))
                .map(Subject::id)
                .findFirst();
    }

    private Stream<Line> on(long articleId) {
        return List.copyOf(byArticle.getOrDefault(articleId, Set.of())).stream();
    }

    private Stream<Line> everybody() {
        List<Line> all = new ArrayList<>();
        byArticle.values().forEach(all::addAll);
        return all.stream();
    }

    @PreDestroy
    void close() {
        beating.cancel(false);
        pulse.shutdownNow();
        everybody().forEach(Line::letGo);
        speakers.close();
    }

    /** One open tab. */
    private final class Line {

        private final long articleId;
        private final Person person;
        private final long opened;
        private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        private final Queue<SseEmitter.SseEventBuilder> unsaid = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean speaking = new AtomicBoolean();

        Line(long articleId, Person person, long opened) {
            this.articleId = articleId;
            this.person = person;
            this.opened = opened;
        }

        void say(String what, Object value) {
            send(SseEmitter.event().name(what).data(value));
        }

        /** Finds out whether anybody is still there; not while something is being said. */
        void beat() {
            if (!speaking.get()) {
                send(SseEmitter.event().comment(""));
            }
        }

        private void send(SseEmitter.SseEventBuilder words) {
            if (unsaid.size() >= PATIENCE) {
                letGo(); // does not listen; comes back if it is there at all
                return;
            }
            unsaid.add(words);
            if (speaking.compareAndSet(false, true)) {
                speakers.execute(this::speak);
            }
        }

        private void speak() {
            try {
                for (var next = unsaid.poll(); next != null; next = unsaid.poll()) {
                    emitter.send(next);
                }
            } catch (IOException | IllegalStateException nobodyThere) {
                gone(this);
            } finally {
                speaking.set(false);
            }
            if (!unsaid.isEmpty() && speaking.compareAndSet(false, true)) {
                speakers.execute(this::speak);
            }
        }

        void letGo() {
            gone(this);
            emitter.complete();
        }
    }
}
