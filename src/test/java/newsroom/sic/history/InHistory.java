package newsroom.sic.history;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A history that is told of changes to articles that need not exist. */
abstract class InHistory {

    @Autowired History history;
    @Autowired ApplicationEventPublisher events;
    @Autowired PlatformTransactionManager transactionManager;
    @Autowired JdbcClient jdbc;
    @Autowired Environment environment;

    void inTransaction(Runnable work) {
        new TransactionTemplate(transactionManager).executeWithoutResult(transaction -> work.run());
    }

    long written() {
        return jdbc.sql("select seq from history_head").query(Long.class).single();
    }
}
