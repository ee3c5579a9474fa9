package outward.answer.list;

import java.util.Locale;

/** The columns of a list of fruit. */
enum Fruit implements ListColumn {
    NAME,
    COLOUR,
    TREE,
    WEIGHT;

    static final ListShape<Fruit> SHAPE = new ListShape<>("fruit", "fruit", "fruits", Fruit.class);

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return name();
    }

    @Override
    public Filter filter() {
        return switch (this) {
            case NAME, TREE -> Filter.TEXT;
            case COLOUR -> Filter.of("red", "Red", "green", "Green");
            case WEIGHT -> Filter.NONE;
        };
    }

    @Override
    public boolean isSorted() {
        return this != TREE;
    }

    @Override
    public boolean isUsual() {
        return this != WEIGHT;
    }

    @Override
    public boolean isHolder() {
        return this == TREE;
    }
}
