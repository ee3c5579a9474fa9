package outward.tenant;

import java.util.UUID;

/** The firms of this installation. */
public interface Tenants {
    /** True as soon as one was founded. */
    boolean anyExists();

    /** Holds back every other founding until the transaction ends. */
    void lockFounding();

    /** The name of the bound one. */
    String name();

    /** Whether the bound one lets its owners in only with a second factor. */
    boolean ownersNeedFactor();

    /** Changes that of the bound one. */
    void letOwnersNeedFactor(boolean needed);

    /** Stores one; it must be the bound one. */
    void add(UUID id, String name);
}
