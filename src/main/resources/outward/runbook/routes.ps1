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
# INCLUDE changes.ps1
$own = @()
$replaced = @()
$StatePath = GetStatePath $StatePath

# ---- the server's way back: static routes to intranet prefixes that are not on its internal link ----

if ($routes.Length -eq 0) {
    Say 'The plan holds no route for the server: the hosts are on its internal link. Nothing to do.'
    exit 0
}
if (-not $WhatIfPreference) {
    AssertAdministrator
}
if (-not $InterfaceName) {
    $InterfaceName = [string] (Get-RemoteAccess -ErrorAction Stop).InternalInterface
}
$index = (FindInterface $InterfaceName).InterfaceIndex
$default = @(@(FindRoute '::/0' 'ActiveStore') | Where-Object { $_.InterfaceIndex -eq $index })
if ($default.Length -gt 0) {
    Write-Warning 'The internal interface has an IPv6 default route. DirectAccess servers are to have none inside.'
}
$record = ReadRecord $StatePath
if ($null -eq $record) {
    $record = NewRecord ([pscustomobject]@{ routes = @(ReadAll { Get-NetRoute -AddressFamily IPv6 -PolicyStore ActiveStore -ErrorAction Stop } |
                    ForEach-Object { $_.DestinationPrefix + ' via ' + $_.NextHop + ' on ' + $_.InterfaceIndex }) })
}
$finished = @()
try {
    foreach ($route in $routes) {
        AddPlannedRoute $route
        $finished += $route.Destination
    }
    Say 'Finished. Go on with verify.ps1 on a management host.'
}
catch {
    Say ('Stopped: ' + $_.Exception.Message)
    Say ('Was done and stays: ' + $(if ($finished.Length -gt 0) { $finished -join ', ' } else { 'nothing' }))
    Say ('Not done: ' + (@($routes | ForEach-Object { $_.Destination } | Where-Object { $finished -cnotcontains $_ }) -join ', '))
    throw
}
