package outward.customer;

import outward.answer.list.Filter;
import outward.answer.list.ListColumn;
import outward.answer.list.ListShape;

/** The columns of lists of customers. */
public enum CustomerColumn implements ListColumn {
    NAME("name", "Name", true),
    REFERENCE("reference", "Reference", true),
    SITES("sites", "Sites", false);

    /** Lists of customers. */
    public static final ListShape<CustomerColumn> SHAPE =
            new ListShape<>("customers", "customer", "customers", CustomerColumn.class);

    private final String word;
    private final String label;
    private final boolean narrows;

    CustomerColumn(String word, String label, boolean narrows) {
        this.word = word;
        this.label = label;
        this.narrows = narrows;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Filter filter() {
        return narrows ? Filter.TEXT : Filter.NONE;
    }

    @Override
    public boolean isSorted() {
        return true;
    }

    @Override
    public boolean isUsual() {
        return true;
    }
}
