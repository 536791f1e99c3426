package newsroom.sic.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TokenRepository extends Repository<Token, Long> {

    Token saveAndFlush(Token token);

    Optional<Token> findById(long id);

    Optional<Token> findByIdAndAccountId(long id, long accountId);

    @Query("select t from Token t where t.accountId = :accountId order by t.id desc")
    List<Token> findOf(long accountId);

    @Query(
            "select count(t) from Token t where t.accountId = :accountId and t.revokedAt is null"
                    + " and t.expiresAt > :now")
    long countWorking(long accountId, Instant now);

    @Modifying
    @Query("update Token t set t.lastUsedAt = :now where t.id = :id")
    void use(long id, Instant now);
}
