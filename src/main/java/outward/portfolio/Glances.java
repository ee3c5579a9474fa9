package outward.portfolio;

import java.util.List;

/** The sites that the current member sees, at a glance; every call runs in the caller's transaction. */
public interface Glances {
    /** One page of a view. However many sites and hosts there are, it takes as many statements. */
    List<Glance> list(View view, long offset, int most);

    /** How many sites the view holds. */
    long count(View view);
}
