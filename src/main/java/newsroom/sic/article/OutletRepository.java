package newsroom.sic.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutletRepository extends Repository<Outlet, Long> {

    Optional<Outlet> findByName(String name);

    @Query("select o.name from Outlet o order by o.name")
    List<String> names();

    /** Two who bring in copy of a new outlet at the same moment bring in one outlet. */
    @Modifying
    @Query(
            value =
                    "insert into outlet (id, name) values (nextval('outlet_seq'), :name)"
                            + " on conflict do nothing",
            nativeQuery = true)
    void add(String name);
}
