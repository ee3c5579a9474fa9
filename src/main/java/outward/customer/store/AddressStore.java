package outward.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.customer.Addresses;
import outward.customer.ManagementHost;
import outward.database.Sql;
import outward.design.Allocation;

/** Held, resting and free addresses in PostgreSQL. */
@ApplicationScoped
class AddressStore implements Addresses {
    private static final String RESERVE = """
            with pool as (
                insert into address_pools (customer_id, prefix, cursor) values (?, ?::cidr, ?)
                on conflict (tenant_id, customer_id, prefix) do update set cursor = address_pools.cursor + ?
                returning cursor - ? as first, cursor as until)
            select first,
                exists (select from resting_addresses where customer_id = ? and address << ?::cidr and free_at <= ?),
                array(
                    select host(address) from hosts
                    where customer_id = ? and address >= ?::inet + first and address < ?::inet + until
                    union all
                    select host(address) from resting_addresses
                    where customer_id = ? and address >= ?::inet + first and address < ?::inet + until)
            from pool""";
    private static final String TAKEN = """
            select host(address) as address from hosts where customer_id = ? and address >= ?::inet and address < ?::inet
            union all
            select host(address) from resting_addresses
            where customer_id = ? and address >= ?::inet and address < ?::inet""";
    private static final String GIVE_BACK =
            "update address_pools set cursor = cursor - ? where customer_id = ? and prefix = ?::cidr";
    private static final String TAKE_RESTED = """
            delete from resting_addresses r using (
                select address from resting_addresses
                where customer_id = ? and address << ?::cidr and free_at <= ?
                order by address limit ?) as rested
            where r.customer_id = ? and r.address = rested.address returning host(r.address) as address""";

    private static final String RESTING = """
            select host(address) as address, coalesce(host_id, ?) as host from resting_addresses
            where customer_id = ? and free_at > ? and address = any (?::inet[])""";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Sql sql;

    AddressStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Window reserve(UUID customer, Ipv6Prefix subnet, int count, Instant now) {
        String prefix = subnet.toString();
        String base = subnet.network().toString();
        long end = Allocation.START.cursor().bits() + count;
        Object[] pool = {customer, prefix, end, count, count};
        Object[] rested = {customer, prefix, now};
        Object[] taken = {customer, base, base, customer, base, base};
        return sql.first(
                        RESERVE,
                        AddressStore::window,
                        Stream.of(pool, rested, taken).flatMap(Stream::of).toArray())
                .orElseThrow();
    }

    private static Window window(ResultSet row) throws SQLException {
        Set<InterfaceId> taken = new HashSet<>();
        for (String address : (String[]) row.getArray(3).getArray()) {
            taken.add(Ipv6.parse(address).interfaceId());
        }
        return new Window(new Allocation(new InterfaceId(row.getLong(1))), taken, row.getBoolean(2));
    }

    @Override
    public void giveBack(UUID customer, Ipv6Prefix subnet, int count) {
        sql.run(GIVE_BACK, count, customer, subnet.toString());
    }

    @Override
    public Set<InterfaceId> taken(UUID customer, Ipv6Prefix subnet, InterfaceId from, InterfaceId before) {
        String first = subnet.address(from).toString();
        String end = subnet.address(before).toString();
        return new HashSet<>(sql.list(
                TAKEN,
                row -> Ipv6.parse(row.getString("address")).interfaceId(),
                customer,
                first,
                end,
                customer,
                first,
                end));
    }

    @Override
    public List<InterfaceId> takeRested(UUID customer, Ipv6Prefix subnet, Instant now, int most) {
        return sql
                .list(
                        TAKE_RESTED,
                        row -> Ipv6.parse(row.getString("address")).interfaceId(),
                        customer,
                        subnet.toString(),
                        now,
                        most,
                        customer)
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public Set<Ipv6> held(UUID customer, Collection<Ipv6> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(sql.list(
                "select host(address) as address from hosts where customer_id = ? and address = any (?::inet[])",
                row -> Ipv6.parse(row.getString("address")),
                customer,
                Text.ofList(List.copyOf(addresses))));
    }

    @Override
    public Map<Ipv6, UUID> resting(UUID customer, Collection<Ipv6> addresses, Instant now) {
        Map<Ipv6, UUID> resting = new HashMap<>();
        if (!addresses.isEmpty()) {
            sql.list(
                            RESTING,
                            row -> Map.entry(Ipv6.parse(row.getString("address")), row.getObject("host", UUID.class)),
                            NOBODY,
                            customer,
                            now,
                            Text.ofList(List.copyOf(addresses)))
                    .forEach(rest -> resting.put(rest.getKey(), rest.getValue()));
        }
        return resting;
    }

    @Override
    public void rest(Collection<ManagementHost> hosts, Instant freeAt) {
        sql.batch(
                """
                insert into resting_addresses (customer_id, address, host_id, free_at) values (?, ?::inet, ?, ?)
                on conflict (tenant_id, customer_id, address)
                do update set free_at = excluded.free_at, host_id = excluded.host_id""",
                hosts.stream()
                        .map(h -> new Object[] {h.customer(), String.valueOf(h.address()), h.id(), freeAt})
                        .toList());
    }
}
