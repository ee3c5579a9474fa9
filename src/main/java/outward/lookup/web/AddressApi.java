package outward.lookup.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import outward.address.InvalidAddress;
import outward.address.Ipv6;
import outward.answer.WrongInput;
import outward.lookup.KnownAddress;
import outward.lookup.Lookup;

/** What an address is and whose, for programs. */
@Path("/api/v1/addresses/{address}")
@Transactional
class AddressApi {
    private final Lookup lookup;

    AddressApi(Lookup lookup) {
        this.lookup = lookup;
    }

    @GET
    public ObjectNode show(@RestPath String address) {
        Ipv6 read = read(address);
        return AddressJson.of(KnownAddress.of(read, lookup.of(read)));
    }

    private static Ipv6 read(String address) {
        try {
            return Ipv6.parse(address);
        } catch (InvalidAddress e) {
            throw WrongInput.at("address", String.valueOf(e.getMessage()));
        }
    }
}
