package outward.lab;

import outward.address.Ipv6;

/** A TCP connection to be made: from which node, to which address, how many times in a row. */
record Call(String from, Ipv6 to, int times) {
    static Call once(String from, Ipv6 to) {
        return new Call(from, to, 1);
    }

    /** The connections, with the source left to the kernel; prints the client's last answer if all were answered. */
    String script(int number, int seconds) {
        return """
                timeout %d bash -c 'for time in {1..%d}; do exec 3<>/dev/tcp/%s/%d; echo call%d >&3; read -r said <&3; \
                [[ $said == "call%d "* ]] || exit 1; exec 3>&-; done; echo "$said"' 2>/dev/null""".formatted(seconds, times, to, Listener.PORT, number, number);
    }
}
