/** Why a host cannot manage a client: one command at a time, each answer judged, to one cause or to none that is shown. */
@NullMarked
package outward.diagnosis;

import org.jspecify.annotations.NullMarked;
