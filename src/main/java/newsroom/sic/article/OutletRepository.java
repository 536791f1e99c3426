package newsroom.sic.article;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutletRepository extends Repository<Outlet, Long> {

    Optional<Outlet> findByName(String name);

    @Query("select o.name from Outlet o order by o.name")
    List<String> names();

    Outlet save(Outlet outlet);
}
