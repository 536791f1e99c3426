package newsroom.sic.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.history.Chain.Heard;
import newsroom.sic.shared.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;
import org.springframework.orm.jpa.JpaDialect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hears everything that happens and writes it down at the end of the transaction in which it
 * happened, in the order in which it was told: the entry stands or falls with its change.
 */
@Component
class Chronicler {

    private static final Logger log = LoggerFactory.getLogger(Chronicler.class);

    private final Chain chain;
    private final Clock clock;
    private final SingletonSupplier<EntityManager> entities;

    Chronicler(Chain chain, Clock clock, ObjectProvider<EntityManager> entities) {
        this.chain = chain;
        this.clock = clock;
        this.entities = SingletonSupplier.ofNullable(entities::getIfAvailable);
    }

    /**
     * First of all listeners, so that a cause is written before its consequences.
     *
     * @throws IllegalStateException outside a transaction: there is nothing to stand or fall with
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void hear(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(event.getClass() + " was told outside a transaction");
        }
        notesOfThisTransaction().take(new Heard(event, clock.instant()));
    }

    /**
     * What the database refuses here is told as by a repository: whoever began the transaction may
     * know what to do about it.
     */
    private static void flush(@Nullable EntityManager entities) {
        if (entities == null) {
            return;
        }
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            JpaDialect dialect =
                    entities.getEntityManagerFactory() instanceof EntityManagerFactoryInfo factory
                            ? factory.getJpaDialect()
                            : null;
            throw dialect == null
                    ? refused
                    : DataAccessUtils.translateIfNecessary(refused, dialect);
        }
    }

    private Notes notesOfThisTransaction() {
        for (var each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Notes notes && notes.belongTo(this)) {
                return notes;
            }
        }
        var notes = new Notes();
        TransactionSynchronizationManager.registerSynchronization(notes);
        return notes;
    }

    /** What was heard in one transaction and is not yet written. */
    private final class Notes implements TransactionSynchronization {

        private enum Stage {
            LISTENING,
            WRITING,
            CLOSED
        }

        private final List<Heard> unwritten = new ArrayList<>();
        private Stage stage = Stage.LISTENING;

        boolean belongTo(Chronicler chronicler) {
            return Chronicler.this.equals(chronicler);
        }

        void take(Heard heard) {
            switch (stage) {
                case LISTENING -> unwritten.add(heard);
                // told by somebody else who had something left to do before the commit
                case WRITING -> chain.add(List.of(heard));
                case CLOSED ->
                        throw new IllegalStateException(
                                heard.event().getClass() + " was told after the commit");
            }
        }

        /** After all others, so that what they tell is heard. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            // Everything else is written first: whoever holds the head of history waits for no
            // other row, so two transactions cannot wait for each other over it, and it is held
            // shortly.
            Chronicler.flush(entities.get());
            stage = Stage.WRITING;
            chain.add(unwritten);
            unwritten.clear();
        }

        @Override
        public void afterCommit() {
            stage = Stage.CLOSED;
        }

        @Override
        public void afterCompletion(int status) {
            stage = Stage.CLOSED;
            if (status == STATUS_COMMITTED && !unwritten.isEmpty()) {
                log.error("told after the commit, and not in the history: {}", types());
            }
        }

        private List<String> types() {
            return unwritten.stream().map(heard -> heard.event().getClass().getName()).toList();
        }
    }
}
