package outward.observed.drift;

import java.util.List;
import java.util.Optional;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.observed.Reading;
import outward.observed.Understood;
import outward.observed.text.Words;

/** Which adapter of the server is the internal one, and the IPv4 addresses that it was shown with. */
final class InternalAdapter {
    private InternalAdapter() {}

    /** As Get-RemoteAccess names it, else the one that holds the server's planned address. */
    static Optional<String> name(Look look, Reading reading) {
        List<String> named = reading.said(Understood.Kind.PROPERTY, "InternalInterface");
        Ipv6 server = look.expected().frame().server().address();
        return named.size() == 1
                ? Optional.of(named.get(0))
                : look.addresses().stream()
                        .filter(a -> a.address().equals(server))
                        .flatMap(a -> look.state().nameOf(a.on()).stream())
                        .filter(n -> !ServerAdapterDrift.isIpHttps(n))
                        .findFirst();
    }

    /** Those in use there; none where the text shows none, which does not say that there is none. */
    static List<Ipv4> ipv4(Look look, Reading reading) {
        return name(look, reading).stream()
                .flatMap(name -> reading.said(Understood.Kind.ADDRESS)
                        .filter(u -> u.name().equalsIgnoreCase(name))
                        .map(Understood::value))
                .filter(value -> !value.endsWith(", Duplicate") && !value.endsWith(", Invalid"))
                .flatMap(value -> Words.ipv4(value.split("/", 2)[0]).stream())
                .distinct()
                .toList();
    }
}
