package outward.customer.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.customer.ManagementHost;
import outward.design.Addressing;
import outward.design.HostFacts;
import outward.design.HostRole;
import outward.directaccess.Routing;

/** A row of hosts: addresses and prefixes as text, typed by the database. */
@Entity
@Table(name = "hosts")
@NullUnmarked
class HostRow extends PanacheEntityBase {
    @Id
    UUID id;

    int version;

    @Column(name = "customer_id")
    UUID customer;

    @Column(name = "site_id")
    UUID site;

    String name;

    @Column(name = "interface_alias")
    String interfaceAlias;

    @ColumnTransformer(read = "host(ipv4)", write = "cast(? as inet)")
    String ipv4;

    @Column(name = "internal_prefix")
    @ColumnTransformer(read = "text(internal_prefix)", write = "cast(? as cidr)")
    String internalPrefix;

    String addressing;

    @Column(name = "interface_id")
    Long interfaceId;

    String role;

    @Column(name = "on_link")
    Boolean onLink;

    String routing;

    @ColumnTransformer(read = "host(address)", write = "cast(? as inet)")
    String address;

    void take(ManagementHost host) {
        HostFacts facts = host.facts();
        version = host.version();
        customer = host.customer();
        site = host.site();
        name = facts.name();
        interfaceAlias = facts.interfaceAlias();
        ipv4 = Text.of(facts.ipv4());
        internalPrefix = Text.of(facts.internalPrefix());
        addressing = facts.addressing().word();
        interfaceId = facts.interfaceId() == null ? null : facts.interfaceId().bits();
        role = facts.role().word();
        onLink = facts.onLink();
        routing = facts.routing() == null ? null : facts.routing().word();
        address = Text.of(host.address());
    }

    ManagementHost host() {
        var facts = new HostFacts(
                id,
                name,
                interfaceAlias,
                Text.read(ipv4, Ipv4::parse),
                Text.read(internalPrefix, Ipv6Prefix::parse),
                Addressing.of(addressing).orElseThrow(),
                interfaceId == null ? null : new InterfaceId(interfaceId),
                HostRole.of(role).orElseThrow(),
                onLink,
                Text.read(routing, w -> Routing.of(w).orElseThrow()));
        return new ManagementHost(id, version, customer, site, facts, Text.read(address, Ipv6::parse));
    }
}
