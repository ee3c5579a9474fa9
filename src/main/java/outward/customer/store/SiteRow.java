package outward.customer.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.NullUnmarked;

/** A row of sites: addresses and prefixes as text, typed by the database. {@link SiteRows} gives them their meaning. */
@Entity
@Table(name = "sites")
@NullUnmarked
class SiteRow extends PanacheEntityBase {
    @Id
    UUID id;

    int version;

    @Column(name = "customer_id")
    UUID customer;

    @Column(name = "deployment_id")
    UUID deployment;

    @Formula("(select d.name from deployments d where d.tenant_id = tenant_id and d.id = deployment_id)")
    String deploymentName;

    String name;
    String topology;

    @Column(name = "load_balancing")
    String loadBalancing;

    String method;

    @Column(name = "public_ipv4")
    @ColumnTransformer(read = "array_to_string(public_ipv4, ',')", write = "cast(? as inet[])")
    String publicIpv4;

    @Column(name = "organisation_prefix")
    @ColumnTransformer(read = "text(organisation_prefix)", write = "cast(? as cidr)")
    String organisationPrefix;

    @Column(name = "internal_prefixes")
    @ColumnTransformer(read = "array_to_string(internal_prefixes, ',')", write = "cast(? as cidr[])")
    String internalPrefixes;

    @Column(name = "client_prefix")
    @ColumnTransformer(read = "text(client_prefix)", write = "cast(? as cidr)")
    String clientPrefix;

    @Column(name = "ipv6_at_install")
    Boolean ipv6AtInstall;

    @Column(name = "internal_vip")
    @ColumnTransformer(read = "host(internal_vip)", write = "cast(? as inet)")
    String internalVip;

    @ColumnTransformer(write = "cast(? as jsonb)")
    String nodes;

    @Column(name = "server_address")
    @ColumnTransformer(read = "host(server_address)", write = "cast(? as inet)")
    String serverAddress;

    @Column(name = "server_prefix_length")
    Integer serverPrefixLength;

    @Column(name = "server_forwarding")
    Boolean serverForwarding;

    @Column(name = "server_internal_ipv4")
    @ColumnTransformer(read = "text(server_internal_ipv4)", write = "cast(? as inet)")
    String serverInternalIpv4;

    @Column(name = "internal_router")
    @ColumnTransformer(read = "host(internal_router)", write = "cast(? as inet)")
    String internalRouter;

    @Column(name = "ipv6_path_confirmed")
    Boolean ipv6PathConfirmed;

    String teredo;

    @Column(name = "vpn_prefix")
    @ColumnTransformer(read = "text(vpn_prefix)", write = "cast(? as cidr)")
    String vpnPrefix;

    @Column(name = "nat64_prefix")
    @ColumnTransformer(read = "text(nat64_prefix)", write = "cast(? as cidr)")
    String nat64Prefix;

    String routing;

    @Column(name = "windows_version")
    String windowsVersion;

    @Column(name = "observed_from")
    @ColumnTransformer(write = "cast(? as jsonb)")
    String observedFrom;
}
