[CmdletBinding(SupportsShouldProcess = $true)]
param(
    # Where the before-state file is kept; the default serves this script and back-out.ps1 alike.
    [string] $StatePath,
    # The internal interface; without it DirectAccess is asked for its name.
    [string] $InterfaceName
)

# LITERALS
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

# INCLUDE common.ps1
# INCLUDE record.ps1
# INCLUDE network.ps1
# INCLUDE on-link.ps1
# INCLUDE changes.ps1
# INCLUDE closing.ps1
$StatePath = GetStatePath $StatePath

# ---- the server's way back: static routes to intranet prefixes that are not on its internal link ----

function AssertOnLink($Route) {
    if (-not (TestOnLink $Route.NextHop)) {
        throw ('The next hop {0} is not on the link of {1}. Is this a server of the planned entry point, and is its address in the plan? Nothing was changed.' -f $Route.NextHop, $InterfaceName)
    }
}

# What is on-link on another adapter here, or what DirectAccess calls its clients' prefix, are this server's own clients.
function GetOwnPrefixes {
    $access = Get-RemoteAccess -ErrorAction Stop
    foreach ($name in @('ClientIPv6Prefix', 'IPv6Prefix')) {
        if ($null -ne $access.PSObject.Properties[$name]) {
            $access.PSObject.Properties[$name].Value | ForEach-Object { [string] $_ } | Where-Object { $_ -like '*:*/*' }
        }
    }
    @(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop }) |
        Where-Object { $_.InterfaceIndex -ne $index -and (GetCanonical $_.NextHop) -ceq (GetCanonical '::') -and [int] $_.DestinationPrefix.Split('/')[1] -ge 48 } |
        ForEach-Object { $_.DestinationPrefix }
}

function AssertNotOwn($Route, $Own) {
    $around = @($Own | Where-Object { TestInside $Route.Destination $_ })
    if ($around.Length -gt 0) {
        throw ('{0} belongs to the clients of this server itself ({1}): the route would take them away. Is this a server of the planned entry point? Nothing was changed.' -f $Route.Destination, $around[0])
    }
}

function WarnAboutDefault {
    if (@(@(FindRoute '::/0' 'ActiveStore') | Where-Object { $_.InterfaceIndex -eq $index }).Length -gt 0) {
        Write-Warning 'The internal interface has an IPv6 default route. DirectAccess servers are to have none inside.'
    }
}

function OpenRecord {
    $record = ReadRecord $StatePath
    if ($null -ne $record) {
        return $record
    }
    return NewRecord ([pscustomobject]@{ routes = @(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
                    ForEach-Object { $_.DestinationPrefix + ' via ' + $_.NextHop + ' on ' + $_.InterfaceIndex }) })
}

if ($routes.Length -eq 0) {
    Say 'The plan holds no route for the server: the hosts are on its internal link. Nothing to do.'
    exit 0
}
$planned = @($routes | ForEach-Object { 'route ' + $_.Destination })
try {
    if (-not $WhatIfPreference) {
        AssertAdministrator
    }
    if (-not $InterfaceName) {
        $InterfaceName = [string] (Get-RemoteAccess -ErrorAction Stop).InternalInterface
    }
    $index = (FindInterface $InterfaceName).InterfaceIndex
    $ownPrefixes = @(GetOwnPrefixes)
    foreach ($route in $routes) {
        AssertNotOwn $route $ownPrefixes
        AssertOnLink $route
    }
    WarnAboutDefault
    $record = OpenRecord
    foreach ($route in $routes) {
        AddPlannedRoute $route
        $finished += 'route ' + $route.Destination
    }
    Say 'Finished. Go on with verify.ps1 on a management host.'
}
catch {
    SayStopped $_.Exception.Message
    throw
}
