package outward.lab;

import java.util.List;
import java.util.Random;
import outward.address.InterfaceId;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.directaccess.LoadBalancing;
import outward.directaccess.Method;

/** The kinds of deployment that are generated, with numbers drawn at random. */
enum Shape {
    /** Two consecutive public addresses, the article's case; or one only. */
    ARTICLE_EDGE {
        @Override
        List<SiteDraft> sites(Random random) {
            return List.of(edge("site", Method.ARTICLE, random));
        }
    },
    /** Behind NAT with an fd…/48 (comment 7). */
    ARTICLE_NAT {
        @Override
        List<SiteDraft> sites(Random random) {
            SiteDraft site = new SiteDraft("site", Method.ARTICLE);
            site.organisation = privateSite(random);
            return List.of(site);
        }
    },
    /** The article's method with another address of the server as next hop (replies 7.5 and 7.6). */
    OTHER_SERVER_ADDRESS {
        @Override
        List<SiteDraft> sites(Random random) {
            SiteDraft site = new SiteDraft("site", Method.ARTICLE);
            site.organisation = privateSite(random);
            site.serverAddress = address(site.organisation.subnet(0x3333), 0x138);
            return List.of(site);
        }
    },
    /** Own prefixes, one server, hosts on its link. */
    NATIVE {
        @Override
        List<SiteDraft> sites(Random random) {
            return List.of(nativeSite("site", random, documentation(random), 1));
        }
    },
    /** Own prefixes, and hosts behind a router as well. */
    NATIVE_ROUTED {
        @Override
        List<SiteDraft> sites(Random random) {
            Ipv6Prefix organisation = documentation(random);
            SiteDraft site = nativeSite("site", random, organisation, 1);
            site.internal = List.of(organisation.subnet(1), organisation.subnet(9));
            site.router = address(organisation.subnet(1), ROUTER);
            return List.of(site);
        }
    },
    /** A load-balanced entry point: its /59 to the internal virtual address (safety Y7). */
    LOAD_BALANCED {
        @Override
        List<SiteDraft> sites(Random random) {
            Ipv6Prefix organisation = documentation(random);
            SiteDraft site = nativeSite("site", random, organisation, 1);
            site.loadBalancing = random.nextBoolean() ? LoadBalancing.NLB : LoadBalancing.EXTERNAL;
            site.clients = organisation.subnet(0x1000).resized(59);
            site.serverAddress = address(organisation.subnet(1), 0xaa);
            return List.of(site);
        }
    },
    /** Two entry points of one deployment with a router between them. */
    TWO_SITES {
        @Override
        List<SiteDraft> sites(Random random) {
            Ipv6Prefix organisation = documentation(random);
            List<SiteDraft> sites = List.of(
                    nativeSite("first", random, organisation, 1), nativeSite("second", random, organisation, 2));
            for (SiteDraft site : sites) {
                site.router = address(site.internal.get(0), ROUTER);
            }
            return List.of(withInternal(sites.get(0), sites.get(1)), withInternal(sites.get(1), sites.get(0)));
        }
    };

    static final int ROUTER = 0xfe;

    abstract List<SiteDraft> sites(Random random);

    boolean routed() {
        return this == NATIVE_ROUTED || this == TWO_SITES;
    }

    private static SiteDraft edge(String name, Method method, Random random) {
        String network = (20 + random.nextInt(70)) + "." + random.nextInt(256) + "." + random.nextInt(256) + ".";
        int last = 1 + random.nextInt(250);
        String second = network + (last + (random.nextInt(4) == 0 ? 2 : 1));
        return SiteDraft.edge(name, method, network + last, second);
    }

    private static SiteDraft nativeSite(String name, Random random, Ipv6Prefix organisation, int number) {
        SiteDraft site = random.nextBoolean() ? edge(name, Method.NATIVE, random) : new SiteDraft(name, Method.NATIVE);
        site.internal = List.of(organisation.subnet(number));
        site.clients = organisation.subnet(number * 0x1000);
        site.serverAddress = address(organisation.subnet(number), 1);
        return site;
    }

    /** Internal prefixes belong to the deployment: the site's own first. */
    private static SiteDraft withInternal(SiteDraft site, SiteDraft other) {
        Ipv6Prefix own = site.internal.get(0);
        site.internal = List.of(own, other.internal.get(other.internal.size() - 1));
        return site;
    }

    private static Ipv6Prefix privateSite(Random random) {
        return prefix(0xfd00L << 48 | random.nextLong() >>> 24 << 16);
    }

    private static Ipv6Prefix documentation(Random random) {
        return prefix(0x2001_0db8L << 32 | (long) random.nextInt(0x10000) << 16);
    }

    private static Ipv6Prefix prefix(long high) {
        return new Ipv6Prefix(new Ipv6(high, 0), 48);
    }

    static Ipv6 address(Ipv6Prefix subnet, long id) {
        return subnet.address(new InterfaceId(id));
    }
}
