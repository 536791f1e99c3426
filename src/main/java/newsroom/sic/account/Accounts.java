package newsroom.sic.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import newsroom.sic.shared.Refusal;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored accounts, for changing them. A change locks its row first, so that the version it was
 * made against is compared with the truth; reading goes through {@link Roll}.
 */
interface Accounts extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(long id);

    /**
     * Locks the one that was looked at.
     *
     * @throws Refusal when there is none of that id, or it is another version by now (rule 4)
     */
    default Account lock(long id, int version) {
        Account account = lock(id).orElseThrow(() -> Refusal.absent("person"));
        account.mustStillBeAt(version);
        return account;
    }

    /**
     * Holds every active admin until the transaction ends, so that the last one cannot slip out.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Account a where a.state = AccountState.ACTIVE and exists"
                    + " (select 1 from Account b join b.roles r where b.id = a.id and r = Role.ADMIN)"
                    + " order by a.id")
    List<Account> lockAdmins();

    @Query(
            "select count(a) from Account a join a.roles r"
                    + " where a.state = AccountState.ACTIVE and r = Role.ADMIN and a.id <> :id")
    long countOtherAdmins(long id);

    boolean existsByUsernameKey(String key);

    boolean existsByPasswordHashIsNotNull();

    Optional<Account> findByUsernameKey(String key);
}
