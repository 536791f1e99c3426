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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Who has which article open right now, and a stream to each of them (server-sent events, WHATWG
 * HTML 9.2). A stream costs no thread: what is to be said is said on a virtual one, and to a reader
 * who does not take it nothing is said twice. Known to this node alone.
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

    private final Map<Long, Set<Listener>> byArticle = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final ExecutorService speakers = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("pulse").factory());

    private final ScheduledFuture<?> beating;

    Streams() {
        this.beating =
                pulse.scheduleAtFixedRate(
                        () -> everybody().forEach(Listener::beat),
                        PULSE.toSeconds(),
                        PULSE.toSeconds(),
                        TimeUnit.SECONDS);
    }

    /**
     * A stream to somebody who has opened an article.
     *
     * @throws Refusal when this node keeps as many as it can
     */
    SseEmitter open(long articleId, Person person) {
        List<Listener> theirs =
                everybody()
                        .filter(listener -> listener.person.id() == person.id())
                        .sorted(Comparator.comparingLong(listener -> listener.opened))
                        .toList();
        theirs.stream().limit(Math.max(0, theirs.size() - TABS + 1)).forEach(Listener::letGo);
        if (everybody().count() >= MOST) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "desk.refused.too-many-look-on");
        }
        boolean isNews = !isThere(articleId, person);
        Listener listener = new Listener(articleId, person, count.incrementAndGet());
        byArticle.computeIfAbsent(articleId, id -> ConcurrentHashMap.newKeySet()).add(listener);
        listener.emitter.onCompletion(() -> gone(listener));
        listener.emitter.onTimeout(listener::letGo);
        listener.emitter.onError(broken -> gone(listener));
        listener.sayWhoIsHere();
        if (isNews) {
            tellWhoIsHere(articleId, listener);
        }
        return listener.emitter;
    }

    private void gone(Listener listener) {
        Set<Listener> there = byArticle.get(listener.articleId);
        if (there != null && there.remove(listener)) {
            byArticle.computeIfPresent(
                    listener.articleId, (id, left) -> left.isEmpty() ? null : left);
            if (!isThere(listener.articleId, listener.person)) {
                tellWhoIsHere(listener.articleId, listener);
            }
        }
    }

    private boolean isThere(long articleId, Person person) {
        return on(articleId).anyMatch(listener -> listener.person.id() == person.id());
    }

    private void tellWhoIsHere(long articleId, Listener about) {
        on(articleId).filter(listener -> listener != about).forEach(Listener::sayWhoIsHere);
    }

    private List<String> namesBeside(Listener listener) {
        return on(listener.articleId)
                .map(other -> other.person)
                .filter(person -> person.id() != listener.person.id())
                .map(Person::displayName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who has which article open, those of the person who asks left out. */
    Map<Long, List<String>> others(Person asking) {
        Map<Long, List<String>> others = new LinkedHashMap<>();
        everybody()
                .filter(listener -> listener.person.id() != asking.id())
                .collect(Collectors.groupingBy(listener -> listener.articleId))
                .forEach((article, lines) ->
                        others.put(
                                article,
                                lines.stream()
                                        .map(listener -> listener.person.displayName())
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
                    .filter(listener -> listener.person.id() == account.person().id())
                    .forEach(Listener::letGo);
            return;
        }
        article(event)
                .ifPresent(id ->
                        on(id).filter(listener -> listener.person.id() != event.by().id())
                                .forEach(listener ->
                                        listener.say("changed", Map.of("by", event.by().name()))));
    }

    private static Optional<Long> article(DomainEvent event) {
        return Stream.concat(event.within().stream(), Stream.of(event.subject()))
                .filter(subject -> subject.kind().equals("article"))
                .map(Subject::id)
                .findFirst();
    }

    private Stream<Listener> on(long articleId) {
        return List.copyOf(byArticle.getOrDefault(articleId, Set.of())).stream();
    }

    private Stream<Listener> everybody() {
        List<Listener> all = new ArrayList<>();
        byArticle.values().forEach(all::addAll);
        return all.stream();
    }

    @PreDestroy
    void close() {
        beating.cancel(false);
        pulse.shutdownNow();
        everybody().forEach(Listener::letGo);
        speakers.close();
    }

    /** One open tab. */
    private final class Listener {

        private final long articleId;
        private final Person person;
        private final long opened;
        private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        private final Queue<SseEmitter.SseEventBuilder> unsaid = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean hereToSay = new AtomicBoolean();
        private final AtomicBoolean speaking = new AtomicBoolean();

        Listener(long articleId, Person person, long opened) {
            this.articleId = articleId;
            this.person = person;
            this.opened = opened;
        }

        void say(String what, Object value) {
            send(SseEmitter.event().name(what).data(value));
        }

        /** As it is when it is said: however many come and go until then, it is said once. */
        void sayWhoIsHere() {
            hereToSay.set(true);
            speakUp();
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
            speakUp();
        }

        private void speakUp() {
            if (speaking.compareAndSet(false, true)) {
                speakers.execute(this::speak);
            }
        }

        private void speak() {
            try {
                for (var next = next(); next != null; next = next()) {
                    emitter.send(next);
                }
            } catch (IOException | IllegalStateException nobodyThere) {
                gone(this);
            } finally {
                speaking.set(false);
            }
            if (hereToSay.get() || !unsaid.isEmpty()) {
                speakUp();
            }
        }

        private SseEmitter.@Nullable SseEventBuilder next() {
            return hereToSay.getAndSet(false)
                    ? SseEmitter.event().name("here").data(namesBeside(this))
                    : unsaid.poll();
        }

        void letGo() {
            gone(this);
            emitter.complete();
        }
    }
}
