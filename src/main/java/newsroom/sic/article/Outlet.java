package newsroom.sic.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who published: TNT, Ukrinform, … */
@Entity
class Outlet {

    @Id @GeneratedValue @Nullable Long id;

    @Column(nullable = false)
    String name;

    @SuppressWarnings("NullAway.Init")
    protected Outlet() {}
}
