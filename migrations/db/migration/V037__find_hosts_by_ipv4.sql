-- Whether another host of the site has an IPv4 address is asked with every edit, however many hosts there are.
CREATE INDEX hosts_by_ipv4 ON hosts (tenant_id, site_id, ipv4);
