package newsroom.sic.account;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The open one-time links, at most one for an account. */
interface Invitations extends Repository<Invitation, Long> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByAccountId(long accountId);

    Optional<Invitation> findByTokenSha256(String hash);

    /** One only for whoever comes first. */
    @Modifying
    @Query("delete from Invitation i where i.tokenSha256 = :hash")
    int use(String hash);

    @Modifying
    @Query("delete from Invitation i where i.accountId = :accountId")
    void takeBack(long accountId);
}
