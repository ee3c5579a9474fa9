package outward.tenant;

import java.util.List;
import java.util.UUID;
import outward.answer.list.SavedView;

/** The views of lists that members keep; every call runs in the caller's transaction. */
public interface SavedViews {
    /** Those of a list that a member keeps, by name. */
    List<SavedView> of(UUID member, String list);

    /** The same, held until the transaction ends. */
    List<SavedView> lock(UUID member, String list);

    /** From now on a member keeps these of a list. */
    void keep(UUID member, String list, List<SavedView> views);
}
