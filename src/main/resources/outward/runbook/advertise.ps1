[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # The adapter of this router on the VLAN of the hosts that configure themselves.
    [string] $InterfaceName,
    # Which of the plan's prefixes that VLAN has, where there are several.
    [string] $Prefix,
    # The next hop of this router towards the DirectAccess server, where the VLAN is not the server's link.
    [string] $NextRouter,
    # What becomes of a default route that the adapter advertises already: without an answer nothing is changed.
    [ValidateSet('Ask', 'Keep', 'Withdraw')] [string] $DefaultRoute = 'Ask',
    # Where the before-state file is kept; the default serves this script and back-out.ps1 alike.
    [string] $StatePath
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE network.ps1
# INCLUDE on-link.ps1
# INCLUDE changes.ps1
# INCLUDE switches.ps1
# INCLUDE publish.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath

# ---- router advertisements of one VLAN: its prefix and the client prefixes, no default route ----

function ChooseVlan {
    $chosen = @($vlans | Where-Object { -not $Prefix -or (GetCanonical $_.Prefix) -ceq (GetCanonical $Prefix) })
    if ($chosen.Length -ne 1) {
        throw ('Say with -Prefix which of these the VLAN has: {0}. Nothing was changed.' -f (@($vlans | ForEach-Object { $_.Prefix }) -join ', '))
    }
    if (-not $chosen[0].Direct -and -not $NextRouter) {
        throw ('The VLAN of {0} is not the server''s link: name this router''s next hop towards the server with -NextRouter. Nothing was changed.' -f $chosen[0].Prefix)
    }
    return $chosen[0]
}

function AssertNotServer {
    if ($serverAddress -and @(FindAddress $serverAddress 'ActiveStore').Length -gt 0) {
        throw ('This computer has the DirectAccess server''s address {0}; router advertisements never come from that server. Nothing was changed.' -f $serverAddress)
    }
    if (@(Get-Service -Name 'RaMgmtSvc' -ErrorAction SilentlyContinue).Length -gt 0 -and [string] (Get-RemoteAccess -ErrorAction Stop).DAStatus -ceq 'Installed') {
        throw 'DirectAccess is installed on this computer; router advertisements never come from such a server. Nothing was changed.'
    }
}

# Hosts that use this adapter as their default router would lose every way but those of this plan.
function AssertDefaultRoute($Interface) {
    if ($DefaultRoute -eq 'Ask' -and [string] $Interface.Advertising -ceq 'Enabled' -and [string] $Interface.AdvertiseDefaultRoute -ceq 'Enabled') {
        throw ('{0} already advertises a default route. -DefaultRoute Withdraw ends it: every host of that VLAN that uses it loses its IPv6 way to all else. -DefaultRoute Keep leaves it: the hosts then send all other IPv6 this way too. Ask the owner of the VLAN. Nothing was changed.' -f $Interface.InterfaceAlias)
    }
}

# Once the adapter advertises, every published route goes out, not only those of this plan.
function WarnAboutPublished {
    $wanted = @($publications | ForEach-Object { GetCanonical $_.Destination })
    foreach ($route in @(@(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop }) | Where-Object { [string] $_.Publish -cne 'No' -and $wanted -cnotcontains (GetCanonical $_.DestinationPrefix) })) {
        Write-Warning ('Published here already, and no part of this plan: {0} on {1}.' -f $route.DestinationPrefix, $route.InterfaceAlias)
    }
}

# What is published, with the route that is there already. A wrong one would draw the clients' packets elsewhere.
function FindPublications($Vlan) {
    $own = @(FindExactRoute $Vlan.Prefix $index '::' 'ActiveStore')
    $all = @(@{ Destination = $Vlan.Prefix; NextHop = '::'; There = $own })
    foreach ($route in $routes) {
        $hop = $(if ($Vlan.Direct) { $route.NextHop } else { $NextRouter })
        $there = @(FindClientRoute $route.Destination $hop)
        if ($there.Length -eq 0) {
            AssertReachable $route.Destination $hop $Vlan.Prefix
        }
        $there | ForEach-Object { AssertForwarding $_ }
        $all += @{ Destination = $route.Destination; NextHop = $hop; There = $there }
    }
    return $all
}

# An earlier plan's route by another hop is replaced; whatever else leads elsewhere is not this plan's to change. Where the
# planned hop is this router itself, only its own route knows the way on.
function FindClientRoute([string] $Destination, [string] $Hop) {
    $there = @(@(FindRoute $Destination 'ActiveStore') | Where-Object { @(FindEarlier $_).Length -eq 0 -or (GetCanonical $_.NextHop) -ceq (GetCanonical $Hop) })
    if (@(FindAddress $Hop 'ActiveStore').Length -gt 0) {
        if ($there.Length -eq 0) {
            throw ('{0} is an address of this router: give it its own route to {1} first. Nothing was changed.' -f $Hop, $Destination)
        }
        return $there
    }
    $others = @($there | Where-Object { (GetCanonical $_.NextHop) -cne (GetCanonical $Hop) })
    if ($others.Length -gt 0) {
        throw ('There is already a route to {0} via {1} on {2}, and the plan says via {3}. Nothing was changed.' -f $Destination, $others[0].NextHop, $others[0].InterfaceAlias, $Hop)
    }
    return $there
}

# A missing route is made on the VLAN's adapter only, so its next hop has to be there. The VLAN's own route may be missing too.
function AssertReachable([string] $Destination, [string] $Hop, [string] $Of) {
    $new = (TestInside ($Hop + '/128') $Of) -and @(FindRoute $Of 'ActiveStore').Length -eq 0
    if (-not $new -and -not (TestOnLink $Hop)) {
        throw ('The next hop {0} is not on the link of {1}: give this router its own route to {2} first, on the adapter towards {0}. Nothing was changed.' -f $Hop, $InterfaceName, $Destination)
    }
}

# Hosts would send here what this router then drops.
function AssertForwarding($Route) {
    if ($Route.InterfaceIndex -eq $index) {
        return
    }
    $other = @(ReadAll { Get-NetIPInterface -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } | Where-Object { $_.InterfaceIndex -eq $Route.InterfaceIndex })
    if ($other.Length -eq 0 -or [string] $other[0].Forwarding -cne 'Enabled') {
        throw ('The route to {0} is on {1}, and Forwarding is not Enabled there. Let the owner of this router decide that first. Nothing was changed.' -f $Route.DestinationPrefix, $Route.InterfaceAlias)
    }
}

function OpenRecord($Interface) {
    $record = ReadRecord $StatePath
    if ($null -ne $record) {
        return $record
    }
    return NewRecord ([pscustomobject]@{
            interface = $Interface.InterfaceAlias
            forwarding = [string] $Interface.Forwarding
            advertising = [string] $Interface.Advertising
            advertiseDefaultRoute = [string] $Interface.AdvertiseDefaultRoute
            routes = @(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
                    ForEach-Object { $_.DestinationPrefix + ' via ' + $_.NextHop + ' on ' + $_.InterfaceIndex + ', publish ' + $_.Publish })
        })
}

# The earlier plan's route to the same prefix goes when the new one is there.
function ReplaceOthers($Publication) {
    foreach ($route in @(@(FindRoute $Publication.Destination 'ActiveStore') | Where-Object { (GetCanonical $_.NextHop) -cne (GetCanonical $Publication.NextHop) })) {
        ReplaceEarlier $route
    }
}

$planned = @('publish the VLAN''s prefix') + @($routes | ForEach-Object { 'publish ' + $_.Destination }) + @('AdvertiseDefaultRoute', 'Forwarding', 'Advertising')
try {
    if (-not $WhatIfPreference) {
        AssertAdministrator
    }
    AssertNotServer
    $vlan = ChooseVlan
    $interface = FindInterface $InterfaceName
    $index = $interface.InterfaceIndex
    AssertDefaultRoute $interface
    $record = OpenRecord $interface
    $publications = @(FindPublications $vlan)
    WarnAboutPublished
    foreach ($one in $publications) {
        PublishRoute $one.Destination $one.NextHop $one.There
        ReplaceOthers $one
        $finished += $planned[$finished.Length]
    }
    if ($DefaultRoute -ne 'Keep') {
        SetSwitch 'AdvertiseDefaultRoute' $interface 'Disabled'
    }
    $finished += 'AdvertiseDefaultRoute'
    foreach ($kind in @('Forwarding', 'Advertising')) {
        SetSwitch $kind $interface 'Enabled'
        $finished += $kind
    }
    Say 'Finished. Look again after the next planned restart of this router.'
}
catch {
    SayStopped $_.Exception.Message
    throw
}
