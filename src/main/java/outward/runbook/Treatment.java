package outward.runbook;

import outward.design.Addressing;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.directaccess.Method;

/** How the runbook deals with one host. */
public enum Treatment {
    /** Address and routes are set on the host itself, by script or by hand. */
    CONFIGURED,
    /** A router advertises its subnet and routes; nothing is set on the host (facts R1 to R4). */
    ADVERTISED,
    /** Group policy gives it an ISATAP address (facts I2). */
    ISATAP,
    /** A domain controller, or a host whose address is not known yet. */
    LEFT_ALONE;

    /** The treatment of this host in this frame. */
    public static Treatment of(Frame frame, HostLine host) {
        if (host.role() == HostRole.DOMAIN_CONTROLLER || frame.method() == null) {
            return LEFT_ALONE;
        }
        if (frame.uses(Method.ISATAP)) {
            return host.address() == null ? LEFT_ALONE : ISATAP;
        }
        if (host.addressing() == Addressing.AUTO_CONFIGURED) {
            return ADVERTISED;
        }
        return host.address() == null ? LEFT_ALONE : CONFIGURED;
    }
}
