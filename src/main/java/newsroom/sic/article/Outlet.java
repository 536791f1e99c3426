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
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Outlet() {}

    /** To be asked for: what stands in for an outlet that is not loaded yet holds no name. */
    String name() {
        return name;
    }
}
