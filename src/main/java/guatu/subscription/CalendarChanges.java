package guatu.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** All changes that calendars show. */
@ApplicationScoped
class CalendarChanges implements PanacheRepository<CalendarChange> {}
