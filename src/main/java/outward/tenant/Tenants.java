package outward.tenant;

import java.util.UUID;

/** The firms of this installation. */
public interface Tenants {
    /** True as soon as one was founded. */
    boolean anyExists();

    /** Holds back every other founding until the transaction ends. */
    void lockFounding();

    /** Stores one; it must be the bound one. */
    void add(UUID id, String name);
}
