/** The inventory that people edit: customers, their sites, the management hosts of each; every edit writes its plan. */
@NullMarked
package outward.customer;

import org.jspecify.annotations.NullMarked;
