# AAAA records of the management hosts. Outward, plan revision 3, hash 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.
# Only after the tests by address passed. Skip hosts whose record is there, and those that register themselves.
# Caution, Configuration Manager is among them: with its record the clients' traffic to it may leave NAT64, so its services must listen on IPv6 before.
$ErrorActionPreference = 'Stop'
$zone = 'DNS zone of the management hosts'
Add-DnsServerResourceRecordAAAA -ZoneName $zone -Name 'JUMP01' -IPv6Address '2002:836b:2:3333::10'
Add-DnsServerResourceRecordAAAA -ZoneName $zone -Name 'CM01' -IPv6Address '2002:836b:2:3333::11'
