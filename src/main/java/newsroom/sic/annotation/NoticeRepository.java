package newsroom.sic.annotation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

    Notice saveAndFlush(Notice notice);

    Optional<Notice> findByIdAndAccountId(long id, long accountId);

    @Modifying
    @Query(
            """
            update Notice n set n.readAt = :at
            where n.accountId = :account and n.readAt is null and n.givenAt <= :seen
            """)
    int readAll(long account, Instant seen, Instant at);
}
